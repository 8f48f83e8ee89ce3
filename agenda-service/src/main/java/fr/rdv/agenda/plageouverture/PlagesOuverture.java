package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.agent.AgentKept;
import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    private final Clock clock;

    PlagesOuverture(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Plages of some motifs that may occur in a range of days, with the state of their agent and lieu: one query, whatever
     * their number. The domain decides which of them serve. Their motifs are told only when several are asked for: an array
     * in each row doubles its cost. Conditions are those whose share of rows PostgreSQL estimates well, as it reads a lieu
     * for each plage when it expects a single one (ADR 11).
     *
     * @param lieuIds null for any lieu and for none
     * @param to last day, included
     */
    public List<OfferedPlage> offered(
            Collection<UUID> motifIds, @Nullable Collection<UUID> lieuIds, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT plage.agent_id, plage.lieu_id, first_day, start_time, end_time, repeats, repeat_interval,
                          weekdays, last_day, exceptions, CASE WHEN cardinality(:motifs) > 1 THEN motif_ids END AS motif_ids,
                          agent.available AND plage.organisation_id = ANY (agent.organisation_ids) AS active,
                          coalesce(lieu.open, plage.lieu_id IS NULL) AS open
                        FROM plage_ouverture plage
                        JOIN agent ON agent.agent_id = plage.agent_id
                        LEFT JOIN lieu ON lieu.lieu_id = plage.lieu_id
                        WHERE plage.motif_ids && :motifs AND (:anyLieu OR plage.lieu_id = ANY (:lieux))
                          AND (plage.first_day <= :to OR plage.moved_from <= :to)
                          AND (plage.last_day IS NULL OR plage.last_day >= :from OR plage.moved_until >= :from)""")
                .param("motifs", array(motifIds))
                .param("anyLieu", lieuIds == null)
                .param("lieux", array(lieuIds == null ? List.of() : lieuIds))
                .param("from", from)
                .param("to", to)
                .query((row, number) -> PlageOuvertureColumns.readOffered(row, motifIds))
                .list();
    }

    /** Those of some agents in an organisation that may occur in a range of days. */
    public List<PlageOuverture> of(UUID organisationId, Collection<UUID> agentIds, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT * FROM plage_ouverture
                        WHERE organisation_id = :organisation AND agent_id = ANY (:agents)
                          AND least(first_day, moved_from) <= :to
                          AND (last_day IS NULL OR greatest(last_day, moved_until) >= :from)
                        ORDER BY first_day, start_time, plage_ouverture_id""")
                .param("organisation", organisationId)
                .param("agents", array(agentIds))
                .param("from", from)
                .param("to", to)
                .query(PlageOuvertureColumns::read)
                .list();
    }

    /** Those of some agents in any other organisation that may occur in a range of days. */
    public List<PlageOuverture> elsewhere(
            UUID organisationId, Collection<UUID> agentIds, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT * FROM plage_ouverture
                        WHERE organisation_id <> :organisation AND agent_id = ANY (:agents)
                          AND least(first_day, moved_from) <= :to
                          AND (last_day IS NULL OR greatest(last_day, moved_until) >= :from)""")
                .param("organisation", organisationId)
                .param("agents", array(agentIds))
                .param("from", from)
                .param("to", to)
                .query(PlageOuvertureColumns::read)
                .list();
    }

    /** Those of an agent, in every organisation, that are not past. */
    public List<PlageOuverture> live(UUID agentId) {
        return jdbc.sql("""
                        SELECT * FROM plage_ouverture
                        WHERE agent_id = :agent AND (last_day IS NULL OR greatest(last_day, moved_until) >= :today)
                        ORDER BY first_day, start_time, plage_ouverture_id""")
                .param("agent", agentId)
                .param("today", LocalDate.now(clock))
                .query(PlageOuvertureColumns::read)
                .list();
    }

    /**
     * Those of some agents in an organisation.
     *
     * @param past null for all of them
     */
    List<PlageOuverture> of(UUID organisationId, Collection<UUID> agentIds, @Nullable Boolean past) {
        return jdbc.sql("""
                        SELECT * FROM plage_ouverture
                        WHERE organisation_id = :organisation AND agent_id = ANY (:agents)
                          AND (CAST(:past AS boolean) IS NULL
                            OR (last_day IS NOT NULL AND greatest(last_day, moved_until) < :today) = :past)
                        ORDER BY first_day, start_time, plage_ouverture_id""")
                .param("organisation", organisationId)
                .param("agents", array(agentIds))
                .param("past", past)
                .param("today", LocalDate.now(clock))
                .query(PlageOuvertureColumns::read)
                .list();
    }

    List<UUID> ids() {
        return jdbc.sql("SELECT plage_ouverture_id FROM plage_ouverture ORDER BY 1")
                .query(UUID.class)
                .list();
    }

    Optional<PlageOuverture> find(UUID id) {
        return jdbc.sql("SELECT * FROM plage_ouverture WHERE plage_ouverture_id = ?")
                .param(id)
                .query(PlageOuvertureColumns::read)
                .optional();
    }

    /** The plage under its row lock. */
    Optional<PlageOuverture> lock(UUID id) {
        return jdbc.sql("SELECT * FROM plage_ouverture WHERE plage_ouverture_id = ? FOR UPDATE")
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

    void update(PlageOuverture plage) {
        jdbc.sql("""
                        UPDATE plage_ouverture SET title = :title, motif_ids = :motifIds, lieu_id = :lieuId,
                          first_day = :firstDay, start_time = :startTime, end_time = :endTime, repeats = :repeats,
                          repeat_interval = :interval, weekdays = :weekdays, last_day = :lastDay,
                          exceptions = CAST(:exceptions AS jsonb), moved_from = :movedFrom, moved_until = :movedUntil,
                          version = :version
                        WHERE plage_ouverture_id = :id""").params(PlageOuvertureColumns.write(plage)).update();
    }

    /** Ids of those of an agent in organisations where no role is left, now deleted. */
    List<UUID> deleteOutside(AgentKept agent) {
        return jdbc.sql("""
                        DELETE FROM plage_ouverture
                        WHERE agent_id = :agent AND NOT organisation_id = ANY (:organisations) AND created_at <= :at
                        RETURNING plage_ouverture_id""")
                .param("agent", agent.agentId())
                .param("organisations", array(agent.organisationIds()))
                .param("at", agent.at().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** Whether it was still there. */
    boolean delete(UUID id) {
        return jdbc.sql("DELETE FROM plage_ouverture WHERE plage_ouverture_id = ?")
                        .param(id)
                        .update()
                == 1;
    }

    private static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
