package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.recurrence.Horaire;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The absences. */
@Repository
public class Absences {
    private final JdbcClient jdbc;
    private final Clock clock;

    Absences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Those of some agents that may touch a range of days, in one query; a day more is read on either side, as their zone may
     * be another.
     *
     * @param to last day, included
     */
    public List<Absence> of(Collection<UUID> agentIds, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT * FROM absence
                        WHERE agent_id = ANY (:agents) AND least(first_day, moved_from) <= :to
                          AND (last_day IS NULL OR greatest(last_day, moved_until) >= :from)
                        ORDER BY first_day, start_time, absence_id""")
                .param("agents", new SqlArrayValue("uuid", agentIds.toArray()))
                .param("from", from.minusDays(1))
                .param("to", to.plusDays(1))
                .query(AbsenceColumns::read)
                .list();
    }

    /** Visits the times of the same absences, in any order: a search reads hundreds of them, and nothing else of each. */
    public void forEach(Collection<UUID> agentIds, LocalDate from, LocalDate to, Visitor visitor) {
        jdbc.sql("""
                        SELECT agent_id, zone, first_day, end_day, start_time, end_time, repeats, repeat_interval, weekdays,
                          last_day, exceptions
                        FROM absence
                        WHERE agent_id = ANY (:agents) AND (first_day <= :to OR moved_from <= :to)
                          AND (last_day IS NULL OR last_day >= :from OR moved_until >= :from)""")
                .param("agents", new SqlArrayValue("uuid", agentIds.toArray()))
                .param("from", from.minusDays(1))
                .param("to", to.plusDays(1))
                .query(row -> {
                    visitor.visit(
                            row.getObject("agent_id", UUID.class),
                            AbsenceColumns.readHoraire(row),
                            ZoneId.of(row.getString("zone")));
                });
    }

    /**
     * Those of some agents.
     *
     * @param past null for all of them
     */
    List<Absence> of(Collection<UUID> agentIds, @Nullable Boolean past) {
        return jdbc.sql("""
                        SELECT * FROM absence
                        WHERE agent_id = ANY (:agents)
                          AND (CAST(:past AS boolean) IS NULL
                            OR (last_day IS NOT NULL AND greatest(last_day, moved_until) < :today) = :past)
                        ORDER BY first_day, start_time, absence_id""")
                .param("agents", new SqlArrayValue("uuid", agentIds.toArray()))
                .param("past", past)
                .param("today", LocalDate.now(clock))
                .query(AbsenceColumns::read)
                .list();
    }

    List<UUID> ids() {
        return jdbc.sql("SELECT absence_id FROM absence ORDER BY 1")
                .query(UUID.class)
                .list();
    }

    Optional<Absence> find(UUID id) {
        return jdbc.sql("SELECT * FROM absence WHERE absence_id = ?")
                .param(id)
                .query(AbsenceColumns::read)
                .optional();
    }

    /** The absence under its row lock. */
    Optional<Absence> lock(UUID id) {
        return jdbc.sql("SELECT * FROM absence WHERE absence_id = ? FOR UPDATE")
                .param(id)
                .query(AbsenceColumns::read)
                .optional();
    }

    void insert(Absence absence) {
        jdbc.sql("""
                        INSERT INTO absence (absence_id, espace_id, agent_id, title, zone, first_day, end_day, start_time,
                          end_time, repeats, repeat_interval, weekdays, last_day, exceptions, moved_from, moved_until,
                          version)
                        VALUES (:id, :espaceId, :agentId, :title, :zone, :firstDay, :endDay, :startTime, :endTime, :repeats,
                          :interval, :weekdays, :lastDay, CAST(:exceptions AS jsonb), :movedFrom, :movedUntil,
                          :version)""").params(AbsenceColumns.write(absence)).update();
    }

    void update(Absence absence) {
        jdbc.sql("""
                        UPDATE absence SET title = :title, zone = :zone, first_day = :firstDay, end_day = :endDay,
                          start_time = :startTime, end_time = :endTime, repeats = :repeats, repeat_interval = :interval,
                          weekdays = :weekdays, last_day = :lastDay, exceptions = CAST(:exceptions AS jsonb),
                          moved_from = :movedFrom, moved_until = :movedUntil, version = :version
                        WHERE absence_id = :id""").params(AbsenceColumns.write(absence)).update();
    }

    /** Whether it was still there. */
    boolean delete(UUID id) {
        return jdbc.sql("DELETE FROM absence WHERE absence_id = ?").param(id).update() == 1;
    }

    /** Ids of those that an agent had at a moment, now deleted. */
    List<UUID> deleteOf(UUID agentId, Instant at) {
        return jdbc.sql("DELETE FROM absence WHERE agent_id = :agent AND created_at <= :at RETURNING absence_id")
                .param("agent", agentId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** Receives the times of an absence, which are those of a zone. */
    public interface Visitor {
        void visit(UUID agentId, Horaire horaire, ZoneId zone);
    }
}
