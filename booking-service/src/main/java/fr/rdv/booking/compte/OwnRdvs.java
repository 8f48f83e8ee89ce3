package fr.rdv.booking.compte;

import fr.rdv.booking.usager.UsagerSession;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The RDVs of the fiches that a proof leads to, theirs and their proches'; not those of motifs kept from usagers. A code
 * proves a contact, and leads to all who share it. FranceConnect proves an identity, and tells an e-mail that it did not
 * check: it leads to the fiches of both.
 */
@Repository
class OwnRdvs {
    static final String OWN_FICHES = """
            (WITH own AS (
               SELECT u.id FROM usager u WHERE (u.email = :email OR (u.telephone = :telephone AND u.email IS NULL))
                  AND (CAST(:name AS text) IS NULL OR u.folded_name = :name)
                  AND (CAST(:birth AS date) IS NULL OR u.birth_date IS NULL OR u.birth_date = CAST(:birth AS date)))
             SELECT id FROM own UNION SELECT f.id FROM usager f JOIN own ON own.id = f.responsable_id)
            """;
    private static final String OWN = """
             FROM participation p JOIN rdv r ON r.id = p.rdv_id JOIN motif m ON m.id = r.motif_id
            WHERE m.visibility <> 'invisible' AND p.usager_id IN
            """ + OWN_FICHES;

    /** In a RDV collectif, one of a family may have left a seat to another. */
    private static final String LIVE_FIRST = "p.status IN ('EXCUSED', 'REVOKED'), p.id";

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
    List<UUID> page(UsagerSession session, boolean coming, @Nullable UUID after, int limit) {
        String order = coming ? " ORDER BY starts_at, rdv_id" : " ORDER BY starts_at DESC, rdv_id DESC";
        String beyond = coming ? ">" : "<";
        return spec(
                        "SELECT id FROM (SELECT DISTINCT ON (r.id) p.id, r.id AS rdv_id, r.starts_at" + OWN
                                + " AND r.starts_at " + (coming ? ">=" : "<")
                                + " :now AND (CAST(:after AS uuid) IS NULL"
                                + " OR (r.starts_at, r.id) " + beyond
                                + " (SELECT a.starts_at, a.id FROM rdv a WHERE a.id = CAST(:after AS uuid)))"
                                + " ORDER BY r.id, " + LIVE_FIRST + ") own" + order + " LIMIT :limit",
                        session)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("after", after == null ? null : after.toString())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** Their participation in a RDV. */
    Optional<UUID> participation(UsagerSession session, UUID rdvId) {
        return spec("SELECT p.id" + OWN + " AND r.id = :rdv ORDER BY " + LIVE_FIRST + " LIMIT 1", session)
                .param("rdv", rdvId)
                .query(UUID.class)
                .optional();
    }

    /** Whether they are expected somewhere. */
    boolean isExpected(UsagerSession session) {
        return spec(
                        "SELECT EXISTS (SELECT 1 FROM participation p JOIN rdv r ON r.id = p.rdv_id"
                                + " WHERE r.starts_at > :now AND r.cancelled_at IS NULL"
                                + " AND p.status NOT IN ('EXCUSED', 'REVOKED') AND p.usager_id IN "
                                + OWN_FICHES
                                + ")",
                        session)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec spec(String query, UsagerSession session) {
        return ownFiches(jdbc.sql(query), session);
    }

    /** Gives a query the parameters of {@link #OWN_FICHES}. */
    static JdbcClient.StatementSpec ownFiches(JdbcClient.StatementSpec query, UsagerSession session) {
        UsagerSession.Identity identity = session.identity();
        LocalDate birthDate = identity == null ? null : identity.birthDate();
        return query.param("email", session.contact().email())
                .param("telephone", session.contact().telephone())
                .param("name", identity == null ? null : identity.foldedName())
                .param("birth", birthDate == null ? null : birthDate.toString());
    }
}
