package fr.rdv.ants.disponibilite.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class EngineDatesTests {

    @Test
    void writesTheWallClockWithALiteralZ() {
        assertThat(EngineDates.of(LocalDateTime.of(2026, 7, 1, 9, 0))).isEqualTo("2026-07-01T09:00Z");
        assertThat(EngineDates.of(LocalDateTime.of(2026, 12, 1, 14, 30, 15))).isEqualTo("2026-12-01T14:30Z");
    }
}
