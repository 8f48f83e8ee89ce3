package fr.rdv.booking.rdv.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.rdv.domain.RdvCollectif.Description;
import fr.rdv.booking.testdata.MotifFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** FEATURES 2.5, EDGE_CASES H2 to H6. */
class RdvCollectifTests {
    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BRUNO = new UUID(1, 2);
    private static final UUID CHLOE = new UUID(1, 3);

    private final RdvCollectif rdv = withSeats(2);

    @Test
    void isFullOnceItsSeatsAreTakenAndOffersThemAgainWhenGivenBack() {
        // H2
        UUID anna = join(ANNA);
        join(BRUNO);
        assertThat(refusal(CHLOE)).isEqualTo(BookingRefusal.COMPLET);

        assertThat(rdv.leave(anna)).isTrue();
        assertThat(rdv.leave(anna)).isFalse();

        assertThat(rdv.seatsTaken()).isEqualTo(1);
        assertThat(refusal(CHLOE)).isNull();
        assertThat(rdv.version()).isEqualTo(4);
    }

    @Test
    void hasSeatsForAllWithoutALimit() {
        RdvCollectif open = RdvCollectif.open(booking(), new Description(null, null), false, START);
        for (int i = 0; i < 200; i++) {
            UUID usager = new UUID(2, i);
            assertThat(open.refusalOf(List.of(usager), Set.of(usager))).isEmpty();
            open.join(List.of(usager), Set.of(usager), true, UUID::randomUUID);
        }
        assertThat(open.seatsTaken()).isEqualTo(200);
    }

    @Test
    void keepsTheParticipationOfWhoComesBack() {
        // H3
        UUID first = join(ANNA);
        rdv.leave(first);

        assertThat(join(ANNA)).isEqualTo(first);
        assertThat(refusal(ANNA)).isEqualTo(BookingRefusal.ALREADY_IN);
    }

    @Test
    void replacesOneOfAFamilyEvenWhenFull() {
        // H4
        Set<UUID> family = Set.of(ANNA, CHLOE);
        join(ANNA);
        join(BRUNO);

        assertThat(rdv.refusalOf(List.of(CHLOE), family)).isEmpty();
        rdv.join(List.of(CHLOE), family, true, UUID::randomUUID);

        assertThat(rdv.participations())
                .filteredOn(Participation::isLive)
                .extracting(Participation::usagerId)
                .containsExactlyInAnyOrder(BRUNO, CHLOE);
    }

    @Test
    void revokesThoseToComeOnlyAndReinstatesThem() {
        // H6
        RdvCollectif four = withSeats(4);
        List<Participation> parts = List.of(ANNA, BRUNO, CHLOE, new UUID(1, 4)).stream()
                .map(usager -> four.join(List.of(usager), Set.of(usager), true, UUID::randomUUID))
                .map(ids -> four.participation(ids.getFirst()).orElseThrow())
                .toList();
        four.leave(parts.get(2).id());
        ReflectionTestUtils.setField(parts.get(3), "status", RdvStatus.NOSHOW);

        four.cancel(RdvStatus.REVOKED, null, START);
        assertThat(parts)
                .extracting(Participation::status)
                .containsExactly(RdvStatus.REVOKED, RdvStatus.REVOKED, RdvStatus.EXCUSED, RdvStatus.NOSHOW);
        assertThat(four.refusalOf(List.of(CHLOE), Set.of(CHLOE))).contains(BookingRefusal.COLLECTIF_CLOSED);

        four.reinstate();
        assertThat(parts)
                .extracting(Participation::status)
                .containsExactly(RdvStatus.UNKNOWN, RdvStatus.UNKNOWN, RdvStatus.EXCUSED, RdvStatus.NOSHOW);
    }

    @Test
    void isCancelledByEachForThemselvesAndMovedByNobody() {
        // C1, C6
        UUID anna = join(ANNA);
        Participation own = rdv.participation(anna).orElseThrow();
        UsagerRights rights = UsagerRights.of(rdv, own, MotifFixture.collectif());

        assertThat(rights.mayCancel(START.minus(Duration.ofMinutes(241)))).isTrue();
        assertThat(rights.mayCancel(START.minus(Duration.ofHours(4)))).isFalse();
        assertThat(rights.mayMove(START.minus(Duration.ofDays(30)))).isFalse();
        rdv.leave(anna);
        assertThat(UsagerRights.of(rdv, own, MotifFixture.collectif()).cancellableUntil())
                .isNull();
    }

    private UUID join(UUID usager) {
        return rdv.join(List.of(usager), Set.of(usager), true, UUID::randomUUID).getFirst();
    }

    private BookingRefusal refusal(UUID usager) {
        return rdv.refusalOf(List.of(usager), Set.of(usager)).orElse(null);
    }

    private static RdvCollectif withSeats(int seats) {
        return RdvCollectif.open(booking(), new Description("Atelier", seats), false, START.minus(Duration.ofDays(7)));
    }

    private static RdvBooking booking() {
        Motif motif = MotifFixture.collectif();
        return new RdvBooking(
                new UUID(0, 1),
                motif,
                new UUID(0, 2),
                Set.of(new UUID(0, 3)),
                BookedTime.of(motif, START, 1, "Europe/Paris"),
                CreatedBy.AGENT,
                null,
                0);
    }
}
