package fr.rdv.agenda.testdata;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Monday 23 November 2026, 09:00 in Paris. */
@TestConfiguration(proxyBeanMethods = false)
public class StoppedClock {
    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
