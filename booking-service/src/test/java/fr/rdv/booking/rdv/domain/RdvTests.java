package fr.rdv.booking.rdv.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rdv.booking.testdata.MotifFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RdvTests {
    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");

    private final Rdv rdv = aRdv();

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

    @Test
    void keepsItsLengthAndPauseWhenMovedWhateverTheMotifSaysByNow() {
        // EDGE_CASES C7
        BookedTime ninety = new BookedTime(
                START, START.plus(Duration.ofMinutes(90)), START.plus(Duration.ofMinutes(95)), "Europe/Paris");
        Instant later = START.plus(Duration.ofDays(1));

        BookedTime moved = ninety.movedTo(later);

        assertThat(moved.start()).isEqualTo(later);
        assertThat(moved.end()).isEqualTo(later.plus(Duration.ofMinutes(90)));
        assertThat(moved.busyUntil()).isEqualTo(later.plus(Duration.ofMinutes(95)));
    }

    @Test
    void raisesItsVersionOncePerRealMove() {
        RdvPlace before = rdv.place();
        RdvPlace after = new RdvPlace(before.time().movedTo(START.plusSeconds(60)), null, Set.of(new UUID(0, 9)), true);

        assertThat(rdv.move(before)).isFalse();
        assertThat(rdv.move(after)).isTrue();
        assertThat(rdv.place()).isEqualTo(after);
        assertThat(rdv.version()).isEqualTo(2);
    }

    @Test
    void isToComeAgainOnceReinstated() {
        rdv.cancel(RdvStatus.EXCUSED, "Empêché", START);

        rdv.reinstate();

        assertThat(rdv.status()).isEqualTo(RdvStatus.UNKNOWN);
        assertThat(rdv.cancelledAt()).isNull();
        assertThat(rdv.cancellationReason()).isNull();
        assertThat(rdv.participations()).extracting(Participation::status).containsExactly(RdvStatus.UNKNOWN);
        assertThat(rdv.version()).isEqualTo(3);
        assertThatThrownBy(rdv::reinstate).isInstanceOf(IllegalStateException.class);
    }

    private static Rdv aRdv() {
        BookedTime time = BookedTime.of(MotifFixture.passeport(), START, 1, "Europe/Paris");
        return Rdv.book(
                new RdvBooking(
                        new UUID(0, 1),
                        MotifFixture.passeport(),
                        new UUID(0, 2),
                        Set.of(new UUID(0, 3)),
                        time,
                        CreatedBy.USAGER,
                        null,
                        1),
                List.of(new Participation(new UUID(0, 4), new UUID(0, 5), true)),
                START.minus(Duration.ofDays(7)));
    }
}
