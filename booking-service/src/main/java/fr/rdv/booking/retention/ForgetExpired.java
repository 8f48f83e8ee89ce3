package fr.rdv.booking.retention;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets once an hour; one replica at a time, the others pass their turn. */
@Component
class ForgetExpired {
    private static final long LOCK = 0x466f7267L;
    private static final List<String> STATEMENTS = List.of(
            "DELETE FROM usager_code WHERE expires_at < now() - make_interval(secs => :seconds)",
            "DELETE FROM usager_session WHERE expires_at < now() - make_interval(secs => :seconds)",
            "DELETE FROM recap_session WHERE expires_at < now() - make_interval(secs => :seconds)",
            "DELETE FROM idempotency_key WHERE created_at < now() - make_interval(secs => :seconds)",
            "DELETE FROM creneau_hold WHERE expires_at < now() - make_interval(secs => :seconds)",
            "DELETE FROM agent_occupation WHERE expires_at < now() - make_interval(secs => :seconds)");

    private final JdbcClient jdbc;
    private final RetentionProperties properties;

    ForgetExpired(JdbcClient jdbc, RetentionProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void run() {
        if (!jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single()) {
            return;
        }
        for (String statement : STATEMENTS) {
            jdbc.sql(statement)
                    .param("seconds", (double) properties.afterUse().toSeconds())
                    .update();
        }
    }
}
