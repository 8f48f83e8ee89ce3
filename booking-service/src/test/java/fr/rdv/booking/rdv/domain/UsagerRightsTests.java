package fr.rdv.booking.rdv.domain;

import static fr.rdv.booking.testdata.MotifFixture.etatCivil;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.testdata.MotifFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** EDGE_CASES C1 to C6, FEATURES 2.9, S46. */
class UsagerRightsTests {
    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");
    private static final Instant LONG_BEFORE = START.minus(Duration.ofDays(3));

    @Test
    void cancelsStrictlyMoreThanFourHoursAhead() {
        // C1
        UsagerRights rights = UsagerRights.of(booked(CreatedBy.USAGER), etatCivil());

        assertThat(rights.mayCancel(START.minus(Duration.ofMinutes(241)))).isTrue();
        assertThat(rights.mayCancel(START.minus(Duration.ofHours(4)))).isFalse();
    }

    @Test
    void neitherCancelsNorMovesWhatIsCancelled() {
        // C2, C6
        Rdv rdv = booked(CreatedBy.USAGER);
        rdv.cancel(RdvStatus.EXCUSED, null, LONG_BEFORE);

        UsagerRights rights = UsagerRights.of(rdv, etatCivil());

        assertThat(rights.mayCancel(LONG_BEFORE)).isFalse();
        assertThat(rights.mayMove(LONG_BEFORE)).isFalse();
    }

    @Test
    void movesStrictlyMoreThanTwoDaysAhead() {
        // C4
        UsagerRights rights = UsagerRights.of(booked(CreatedBy.USAGER), etatCivil());

        assertThat(rights.mayMove(START.minus(Duration.ofDays(3)))).isTrue();
        assertThat(rights.mayMove(START.minus(Duration.ofDays(2)))).isFalse();
    }

    @Test
    void cancelsButDoesNotMoveWhatAnAgentBooked() {
        // C5
        UsagerRights rights = UsagerRights.of(booked(CreatedBy.AGENT), etatCivil());

        assertThat(rights.mayMove(LONG_BEFORE)).isFalse();
        assertThat(rights.mayCancel(LONG_BEFORE)).isTrue();
    }

    @Test
    void doesNotMoveWhatTheMotifKeepsForAgents() {
        // C6
        Rdv rdv = booked(CreatedBy.USAGER);

        assertThat(UsagerRights.of(rdv, MotifFixture.offline()).mayMove(LONG_BEFORE))
                .isFalse();
        assertThat(UsagerRights.of(rdv, MotifFixture.unmovable()).mayMove(LONG_BEFORE))
                .isFalse();
        assertThat(UsagerRights.of(rdv, MotifFixture.collectif()).mayMove(LONG_BEFORE))
                .isFalse();
    }

    @Test
    void takesACancellationOfTheirsBackForTenMinutes() {
        Rdv rdv = booked(CreatedBy.USAGER);
        rdv.cancel(RdvStatus.EXCUSED, null, LONG_BEFORE);
        UsagerRights rights = UsagerRights.of(rdv, etatCivil());

        assertThat(rights.mayUndo(LONG_BEFORE.plus(Duration.ofSeconds(599)))).isTrue();
        assertThat(rights.mayUndo(LONG_BEFORE.plus(Duration.ofMinutes(10)))).isFalse();
    }

    @Test
    void doesNotTakeTheServicesCancellationBack() {
        Rdv rdv = booked(CreatedBy.USAGER);
        rdv.cancel(RdvStatus.REVOKED, null, LONG_BEFORE);

        assertThat(UsagerRights.of(rdv, etatCivil()).mayUndo(LONG_BEFORE)).isFalse();
    }

    private static Rdv booked(CreatedBy by) {
        Motif motif = etatCivil();
        return Rdv.book(
                new RdvBooking(
                        new UUID(0, 1),
                        motif,
                        new UUID(0, 2),
                        Set.of(new UUID(0, 3)),
                        BookedTime.of(motif, START, 1, "Europe/Paris"),
                        by,
                        null,
                        0),
                List.of(new Participation(new UUID(0, 4), new UUID(0, 5), true)),
                START.minus(Duration.ofDays(30)));
    }
}
