package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.domain.Absence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The absences. */
@Repository
public class Absences {
    private final JdbcClient jdbc;

    Absences(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
