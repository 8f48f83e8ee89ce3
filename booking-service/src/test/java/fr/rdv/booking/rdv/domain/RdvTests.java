package fr.rdv.booking.rdv.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rdv.booking.testdata.MotifFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RdvTests {
    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");
    private static final Duration FOUR_HOURS = Duration.ofHours(4);

    private final Rdv rdv = aRdv();

    @Test
    void isCancellableStrictlyMoreThanFourHoursAhead() {
        assertThat(rdv.isCancellableByUsager(START.minus(FOUR_HOURS).minusMillis(1)))
                .isTrue();
        assertThat(rdv.isCancellableByUsager(START.minus(FOUR_HOURS))).isFalse();
        assertThat(rdv.cancellableUntil()).isEqualTo(START.minus(FOUR_HOURS));
    }

    @Test
    void isNotCancellableOnceCancelled() {
        rdv.cancel(RdvStatus.EXCUSED, null, START.minus(FOUR_HOURS));

        assertThat(rdv.isCancellableByUsager(Instant.EPOCH)).isFalse();
    }

    @Test
    void raisesItsVersionWhenCancelledAndItsParticipantsFollow() {
        boolean changed = rdv.cancel(RdvStatus.REVOKED, "Agent\u0000 absent", START);

        assertThat(changed).isTrue();
        assertThat(rdv.version()).isEqualTo(2);
        assertThat(rdv.status()).isEqualTo(RdvStatus.REVOKED);
        assertThat(rdv.cancelledAt()).isEqualTo(START);
        assertThat(rdv.cancellationReason()).isEqualTo("Agent  absent");
        assertThat(rdv.participations()).extracting(Participation::status).containsExactly(RdvStatus.REVOKED);
    }

    @Test
    void staysAsItIsWhenCancelledTwice() {
        rdv.cancel(RdvStatus.EXCUSED, null, START);

        assertThat(rdv.cancel(RdvStatus.REVOKED, null, START)).isFalse();
        assertThat(rdv.status()).isEqualTo(RdvStatus.EXCUSED);
        assertThat(rdv.version()).isEqualTo(2);
    }

    @Test
    void isNotCancelledByAnotherStatus() {
        assertThatThrownBy(() -> rdv.cancel(RdvStatus.SEEN, null, START)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Rdv aRdv() {
        BookedTime time = BookedTime.of(MotifFixture.passeport(), START, 1, "Europe/Paris");
        return Rdv.book(
                new Rdv.Booking(
                        new UUID(0, 1),
                        MotifFixture.passeport(),
                        new UUID(0, 2),
                        new UUID(0, 3),
                        time,
                        CreatedBy.USAGER,
                        null,
                        1),
                new UUID(0, 4),
                new UUID(0, 5),
                START.minus(Duration.ofDays(7)));
    }
}
