package fr.rdv.booking.usager;

import fr.rdv.defaults.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The fiches. One is found by contact and folded names, and by birth date when both sides know it: an e-mail alone is not
 * a person (couples, families).
 */
@Repository
public class Usagers {
    private final JdbcClient jdbc;

    Usagers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fiche, with the contact of the one who is responsible. */
    public Optional<Usager> find(UUID id) {
        return jdbc.sql("""
                SELECT u.id, u.first_name, u.last_name, COALESCE(r.email, u.email) AS email,
                  COALESCE(r.telephone, u.telephone) AS telephone,
                  COALESCE(r.notify_by_email, u.notify_by_email) AS notify_by_email,
                  COALESCE(r.notify_by_sms, u.notify_by_sms) AS notify_by_sms, u.responsable_id
                  FROM usager u LEFT JOIN usager r ON r.id = u.responsable_id WHERE u.id = ?
                """).param(id).query(Usager.class).optional();
    }

    /**
     * The fiche of somebody whose contact is proved (by a code, or by an agent's word), made when there is none. What the
     * fiche did not know yet is added; a new telephone replaces the old one.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID register(UUID espaceId, UsagerIdentity identity) {
        String contact = identity.email() == null ? identity.telephone() : identity.email();
        if (contact == null) {
            return create(espaceId, identity);
        }
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:fiche, 0))::text")
                .param("fiche", espaceId + contact + identity.foldedName())
                .query(String.class)
                .single();
        Optional<UUID> known = match(espaceId, identity, contact);
        known.ifPresent(id -> complete(id, identity));
        return known.orElseGet(() -> create(espaceId, identity));
    }

    /** The fiche of a proche of somebody whose fiche this is, made when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID registerProche(UUID espaceId, UUID responsableId, Proche proche) {
        Optional<UUID> known = jdbc.sql("SELECT id FROM usager WHERE responsable_id = ? AND proche_id = ?")
                .params(responsableId, proche.id())
                .query(UUID.class)
                .optional();
        return known.orElseGet(() -> {
            UUID id = create(
                    espaceId,
                    new UsagerIdentity(proche.firstName(), proche.lastName(), proche.birthDate(), null, null));
            jdbc.sql("UPDATE usager SET responsable_id = ?, proche_id = ? WHERE id = ?")
                    .params(responsableId, proche.id(), id)
                    .update();
            return id;
        });
    }

    /** The fiches of those who come with the owner of a fiche, in their order, each once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> registerParticipants(UUID espaceId, UUID responsableId, List<Participant> participants) {
        return participants.stream()
                .map(Participant::proche)
                .map(proche -> proche == null ? responsableId : registerProche(espaceId, responsableId, proche))
                .distinct()
                .toList();
    }

    /** The fiches of somebody and of their proches. */
    public Set<UUID> familyOf(UUID responsableId) {
        return jdbc.sql("SELECT id FROM usager WHERE id = :id OR responsable_id = :id")
                .param("id", responsableId)
                .query(UUID.class)
                .set();
    }

    /**
     * Names of those who take part in a RDV together, in the order in which they were given: of a RDV collectif, nobody
     * reads the names of other families (EDGE_CASES E22).
     */
    public List<Name> participantsWith(UUID participationId) {
        return jdbc.sql("""
                SELECT u.first_name, u.last_name FROM participation own JOIN usager me ON me.id = own.usager_id
                  JOIN participation p ON p.rdv_id = own.rdv_id AND p.status = own.status
                  JOIN usager u ON u.id = p.usager_id
                 WHERE own.id = ? AND COALESCE(u.responsable_id, u.id) = COALESCE(me.responsable_id, me.id) ORDER BY p.id
                """).param(participationId).query(Name.class).list();
    }

    /** How somebody is called. */
    public record Name(String firstName, String lastName) {}

    private Optional<UUID> match(UUID espaceId, UsagerIdentity identity, String contact) {
        String column = identity.email() == null ? "telephone" : "email";
        return jdbc.sql("SELECT id FROM usager WHERE espace_id = :espace AND " + column + " = :contact"
                        + " AND folded_name = :name AND responsable_id IS NULL"
                        + " AND (CAST(:birth AS date) IS NULL OR birth_date IS NULL OR birth_date = CAST(:birth AS date))"
                        + " ORDER BY birth_date IS NULL, created_at LIMIT 1")
                .param("espace", espaceId)
                .param("contact", contact)
                .param("name", identity.foldedName())
                .param("birth", text(identity.birthDate()))
                .query(UUID.class)
                .optional();
    }

    private void complete(UUID id, UsagerIdentity identity) {
        jdbc.sql("UPDATE usager SET telephone = COALESCE(:telephone, telephone),"
                        + " birth_date = COALESCE(birth_date, CAST(:birth AS date)) WHERE id = :id")
                .param("telephone", identity.telephone())
                .param("birth", text(identity.birthDate()))
                .param("id", id)
                .update();
    }

    private UUID create(UUID espaceId, UsagerIdentity identity) {
        UUID id = Ids.next();
        jdbc.sql("INSERT INTO usager (id, espace_id, first_name, last_name, folded_name, birth_date, email, telephone)"
                        + " VALUES (:id, :espace, :first, :last, :folded, CAST(:birth AS date), :email, :telephone)")
                .param("id", id)
                .param("espace", espaceId)
                .param("first", identity.firstName())
                .param("last", identity.lastName())
                .param("folded", identity.foldedName())
                .param("birth", text(identity.birthDate()))
                .param("email", identity.email())
                .param("telephone", identity.telephone())
                .update();
        return id;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
