package fr.rdv.booking.rdv;

import fr.rdv.booking.rdv.domain.Rdv;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The RDVs. */
@Repository
public class Rdvs {
    private final EntityManager entities;
    private final JdbcClient jdbc;

    Rdvs(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** A RDV, to be read. */
    @Transactional(readOnly = true)
    public Optional<Rdv> find(UUID id) {
        return Optional.ofNullable(entities.find(Rdv.class, id));
    }

    /** The RDV of a participation, to be read. */
    @Transactional(readOnly = true)
    public Optional<Rdv> ofParticipation(UUID participationId) {
        return jdbc.sql("SELECT rdv_id FROM participation WHERE id = ?")
                .param(participationId)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** Ids of all of them. */
    List<UUID> ids() {
        return jdbc.sql("SELECT id FROM rdv ORDER BY id").query(UUID.class).list();
    }

    /**
     * A RDV, to be changed: others wait until the end of the transaction. Its row is locked by a statement of its own before
     * anything is read: one that both waits and joins would see the participations as they were before it waited.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Rdv> lock(UUID id) {
        return jdbc.sql("SELECT id FROM rdv WHERE id = ? FOR NO KEY UPDATE")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(locked -> entities.find(Rdv.class, locked));
    }

    /** Adds a RDV. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Rdv rdv) {
        entities.persist(rdv);
        entities.flush();
    }
}
