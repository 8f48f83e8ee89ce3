package fr.rdv.ants.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldDateTests {

    @ParameterizedTest
    @CsvSource({
        "2026-12-01 10:00:00, 2026-12-01T10:00",
        "2026-12-01 10:00, 2026-12-01T10:00",
        "2026-12-01T10:00:00, 2026-12-01T10:00",
        "2026-12-01T10:00Z, 2026-12-01T10:00",
        "2026-12-01T09:00:00+00:00, 2026-12-01T10:00",
        "demain, demain",
    })
    void readsEveryFormSeen(String text, String iso) {
        assertThat(HeldDate.iso(text)).isEqualTo(iso);
    }
}
