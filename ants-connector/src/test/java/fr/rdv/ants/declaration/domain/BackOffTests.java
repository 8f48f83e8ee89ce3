package fr.rdv.ants.declaration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTests {
    private final BackOff backOff = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(60));

    @Test
    void doublesTheWait() {
        assertThat(backOff.after(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(backOff.after(2)).isEqualTo(Duration.ofSeconds(1));
        assertThat(backOff.after(4)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void neverWaitsLongerThanTheLimit() {
        assertThat(backOff.after(8)).isEqualTo(Duration.ofSeconds(60));
        assertThat(backOff.after(1500)).isEqualTo(Duration.ofSeconds(60));
    }
}
