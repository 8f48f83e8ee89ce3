package fr.rdv.notification.confirmation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WordsTests {
    private static final Instant EARLY = Instant.parse("2026-12-01T08:00:00Z");

    @Test
    void saysTheFirstOfTheMonthAsPeopleDo() {
        assertThat(Words.moment(EARLY.atZone(ZoneId.of("Europe/Paris"))))
                .isEqualTo("mardi 1er décembre 2026 à 09 h 00");
    }

    @Test
    void namesAZoneThatIsNotThatOfMetropole() {
        assertThat(Words.moment(EARLY.atZone(ZoneId.of("Indian/Reunion"))))
                .startsWith("mardi 1er décembre 2026 à 12 h 00 (")
                .contains("Réunion");
    }

    @Test
    void saysDurations() {
        assertThat(Words.duration(Duration.ofMinutes(45))).isEqualTo("45 minutes");
        assertThat(Words.duration(Duration.ofMinutes(60))).isEqualTo("1 heure");
        assertThat(Words.duration(Duration.ofMinutes(125))).isEqualTo("2 heures 05");
    }
}
