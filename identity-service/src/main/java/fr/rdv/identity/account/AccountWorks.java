package fr.rdv.identity.account;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Steps still to be done. One whose {@code due_at} lies ahead waits for its next attempt or is held by a worker; times are
 * the database's, the same for every replica.
 */
@Repository
public class AccountWorks {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    AccountWorks(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Those of the given agents whose account is not in step yet. */
    public Set<UUID> pendingAmong(Collection<UUID> agentIds) {
        return jdbc.sql("SELECT DISTINCT agent_id FROM account_work WHERE agent_id = ANY (?)")
                .param(agentIds.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /** Asks again for what a person undid: see that the second factor which is compulsory is there. */
    @Transactional
    public void checkSecondFactor(UUID agentId) {
        add(agentId, AccountStep.SECOND_FACTOR);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID agentId, AccountStep step) {
        jdbc.sql("INSERT INTO account_work (agent_id, step) VALUES (?, ?)")
                .params(agentId, step.name())
                .update();
        events.publishEvent(new AccountWorkAdded());
    }

    /** Claims the step that is due the longest and the first of its agent. */
    Optional<AccountWork> claim(Duration lease) {
        return jdbc.sql("""
                UPDATE account_work SET attempts = attempts + 1, due_at = clock_timestamp() + make_interval(secs => :lease)
                WHERE seq = (
                  SELECT seq FROM account_work next
                  WHERE due_at <= clock_timestamp() AND NOT EXISTS (
                    SELECT FROM account_work older WHERE older.agent_id = next.agent_id AND older.seq < next.seq)
                  ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING seq, agent_id, step, attempts
                """)
                .param("lease", lease.toMillis() / 1000.0)
                .query(AccountWork.class)
                .optional();
    }

    void finish(AccountWork work) {
        jdbc.sql("DELETE FROM account_work WHERE seq = ?").param(work.seq()).update();
    }

    void postpone(AccountWork work, Duration delay) {
        jdbc.sql("""
                UPDATE account_work SET due_at = clock_timestamp() + make_interval(secs => :delay)
                WHERE seq = :seq AND attempts = :attempts
                """)
                .param("delay", delay.toMillis() / 1000.0)
                .param("seq", work.seq())
                .param("attempts", work.attempts())
                .update();
    }

    /** There is something to do: wakes the worker of this replica after the commit. */
    record AccountWorkAdded() {}
}
