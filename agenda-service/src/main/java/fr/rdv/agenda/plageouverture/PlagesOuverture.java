package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The plages d'ouverture. */
@Repository
public class PlagesOuverture {
    private final JdbcClient jdbc;

    PlagesOuverture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Plages of some motifs that may occur in a range of days, with the state of their agent and lieu: one query, whatever
     * their number. The domain decides which of them serve.
     *
     * @param lieuIds null for any lieu and for none
     * @param to last day, included
     */
    public List<OfferedPlage> offered(
            Collection<UUID> motifIds, @Nullable Collection<UUID> lieuIds, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT plage.*, agent.available, coalesce(lieu.open, plage.lieu_id IS NULL) AS open
                        FROM plage_ouverture plage
                        JOIN agent ON agent.agent_id = plage.agent_id
                          AND plage.organisation_id = ANY (agent.organisation_ids)
                        LEFT JOIN lieu ON lieu.lieu_id = plage.lieu_id
                        WHERE plage.motif_ids && :motifs AND (:anyLieu OR plage.lieu_id = ANY (:lieux))
                          AND least(plage.first_day, plage.moved_from) <= :to
                          AND (plage.last_day IS NULL OR greatest(plage.last_day, plage.moved_until) >= :from)""")
                .param("motifs", new SqlArrayValue("uuid", motifIds.toArray()))
                .param("anyLieu", lieuIds == null)
                .param("lieux", new SqlArrayValue("uuid", lieuIds == null ? new Object[0] : lieuIds.toArray()))
                .param("from", from)
                .param("to", to)
                .query(PlageOuvertureColumns::readOffered)
                .list();
    }

    /** Those of an agent in an organisation that may occur in a range of days. */
    public List<PlageOuverture> of(UUID organisationId, UUID agentId, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT * FROM plage_ouverture
                        WHERE organisation_id = :organisation AND agent_id = :agent
                          AND least(first_day, moved_from) <= :to
                          AND (last_day IS NULL OR greatest(last_day, moved_until) >= :from)
                        ORDER BY first_day, start_time, plage_ouverture_id""")
                .param("organisation", organisationId)
                .param("agent", agentId)
                .param("from", from)
                .param("to", to)
                .query(PlageOuvertureColumns::read)
                .list();
    }

    List<PlageOuverture> of(UUID organisationId, Collection<UUID> agentIds) {
        return jdbc.sql("""
                        SELECT * FROM plage_ouverture
                        WHERE organisation_id = :organisation AND agent_id = ANY (:agents)
                        ORDER BY first_day, start_time, plage_ouverture_id""")
                .param("organisation", organisationId)
                .param("agents", new SqlArrayValue("uuid", agentIds.toArray()))
                .query(PlageOuvertureColumns::read)
                .list();
    }

    Optional<PlageOuverture> find(UUID id) {
        return jdbc.sql("SELECT * FROM plage_ouverture WHERE plage_ouverture_id = ?")
                .param(id)
                .query(PlageOuvertureColumns::read)
                .optional();
    }

    void insert(PlageOuverture plage) {
        jdbc.sql("""
                        INSERT INTO plage_ouverture (plage_ouverture_id, espace_id, organisation_id, agent_id, title,
                          motif_ids, lieu_id, first_day, start_time, end_time, repeats, repeat_interval, weekdays, last_day,
                          exceptions, moved_from, moved_until, version)
                        VALUES (:id, :espaceId, :organisationId, :agentId, :title, :motifIds, :lieuId, :firstDay, :startTime,
                          :endTime, :repeats, :interval, :weekdays, :lastDay,
                          CAST(:exceptions AS jsonb), :movedFrom, :movedUntil, :version)""").params(PlageOuvertureColumns.write(plage)).update();
    }

    /** Whether it was still there. */
    boolean delete(UUID id) {
        return jdbc.sql("DELETE FROM plage_ouverture WHERE plage_ouverture_id = ?")
                        .param(id)
                        .update()
                == 1;
    }
}
