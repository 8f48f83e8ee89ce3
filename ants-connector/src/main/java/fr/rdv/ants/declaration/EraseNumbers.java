package fr.rdv.ants.declaration;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Erases numbers, with all that is kept around them, 7 days after the RDV (ARCHITECTURE §1). Every replica may run at once:
 * each takes rows that no other has.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EraseNumbers {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    EraseNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    void erase() {
        Timestamp limit = Timestamp.from(clock.instant().minus(KEPT));
        for (String table : List.of("declaration", "rdv")) {
            jdbc.sql("DELETE FROM " + table + " WHERE id IN (SELECT id FROM " + table
                            + " WHERE starts_at < ? ORDER BY starts_at LIMIT " + AT_ONCE + " FOR UPDATE SKIP LOCKED)")
                    .param(limit)
                    .update();
        }
    }
}
