package fr.rdv.booking.compte;

import fr.rdv.booking.usager.Contact;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The RDVs of the fiches that a contact leads to, theirs and their proches'; not those of motifs kept from usagers. */
@Repository
class OwnRdvs {
    static final String OWN_FICHES = """
            (SELECT u.id FROM usager u WHERE u.email = :email OR (u.telephone = :telephone AND u.email IS NULL)
             UNION SELECT f.id FROM usager f JOIN usager u ON u.id = f.responsable_id
              WHERE u.email = :email OR (u.telephone = :telephone AND u.email IS NULL))
            """;
    private static final String OWN = """
             FROM participation p JOIN rdv r ON r.id = p.rdv_id JOIN motif m ON m.id = r.motif_id
            WHERE m.visibility <> 'invisible' AND p.usager_id IN
            """ + OWN_FICHES;

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnRdvs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Participations, one for each RDV.
     *
     * @param after the RDV that the page before ended with
     */
    List<UUID> page(Contact contact, boolean coming, @Nullable UUID after, int limit) {
        String order = coming ? " ORDER BY starts_at, rdv_id" : " ORDER BY starts_at DESC, rdv_id DESC";
        String beyond = coming ? ">" : "<";
        return spec(
                        "SELECT id FROM (SELECT DISTINCT ON (r.id) p.id, r.id AS rdv_id, r.starts_at" + OWN
                                + " AND r.starts_at " + (coming ? ">=" : "<")
                                + " :now AND (CAST(:after AS uuid) IS NULL"
                                + " OR (r.starts_at, r.id) " + beyond
                                + " (SELECT a.starts_at, a.id FROM rdv a WHERE a.id = CAST(:after AS uuid)))"
                                + " ORDER BY r.id, p.id) own" + order + " LIMIT :limit",
                        contact)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("after", after == null ? null : after.toString())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Their participation in a RDV. */
    Optional<UUID> participation(Contact contact, UUID rdvId) {
        return spec("SELECT p.id" + OWN + " AND r.id = :rdv ORDER BY p.id LIMIT 1", contact)
                .param("rdv", rdvId)
                .query(UUID.class)
                .optional();
    }

    /** Whether they are expected somewhere. */
    boolean isExpected(Contact contact) {
        return spec(
                        "SELECT EXISTS (SELECT 1 FROM participation p JOIN rdv r ON r.id = p.rdv_id"
                                + " WHERE r.starts_at > :now AND r.cancelled_at IS NULL AND p.usager_id IN "
                                + OWN_FICHES
                                + ")",
                        contact)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec spec(String query, Contact contact) {
        return jdbc.sql(query).param("email", contact.email()).param("telephone", contact.telephone());
    }
}
