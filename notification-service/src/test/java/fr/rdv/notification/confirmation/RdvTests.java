package fr.rdv.notification.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.rdv.notification.confirmation.Rdv.Actor;
import fr.rdv.notification.confirmation.Rdv.News;
import fr.rdv.notification.confirmation.Rdv.Participation;
import fr.rdv.notification.confirmation.Rdv.Previous;
import fr.rdv.notification.envoi.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RdvTests {
    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");
    private static final Instant BEFORE = START.minusSeconds(1);
    private static final UUID WISHES = new UUID(0, 1);
    private static final UUID DECLINES = new UUID(0, 2);
    private static final UUID LATE = new UUID(0, 6);
    private static final UUID AUTHOR = new UUID(0, 3);
    private static final UUID COLLEAGUE = new UUID(0, 4);

    @Test
    void tellsUsagersWhoWishItAndAgentsButTheAuthor() {
        assertThat(rdv("agent", true).news(Change.BOOKED, BEFORE))
                .extracting(News::recipient)
                .containsExactly(Recipient.usager(WISHES), Recipient.agent(COLLEAGUE));
    }

    @Test
    void tellsEveryAgentWhenAnUsagerBooks() {
        assertThat(rdv("usager", true).news(Change.BOOKED, BEFORE))
                .extracting(News::recipient)
                .contains(Recipient.agent(AUTHOR), Recipient.agent(COLLEAGUE));
    }

    @Test
    void tellsNobodyOfARdvThatHasStarted() {
        assertThat(rdv("usager", true).news(Change.BOOKED, START)).isEmpty();
    }

    @Test
    void tellsNobodyOfASilentChange() {
        assertThat(rdv("usager", false).news(Change.BOOKED, BEFORE)).isEmpty();
    }

    @Test
    void isCancellableUntilFourHoursBeforeOnTheWallClock() {
        assertThat(rdv("usager", true).cancellableUntil().toLocalDateTime()).hasToString("2026-12-01T05:00");
    }

    @Test
    void aMoveIsABookingForWhoJoinsAndACancellationForWhoLeaves() {
        UUID leaving = new UUID(0, 5);
        Previous previous = new Previous(BEFORE, START, null, List.of(COLLEAGUE, leaving));

        List<News> news = rdv("usager", true, previous).news(Change.MOVED, BEFORE.minusSeconds(60));

        assertThat(news)
                .extracting(News::recipient, News::change, told -> told.rdv().startsAt())
                .containsExactly(
                        tuple(Recipient.usager(WISHES), Change.MOVED, START),
                        tuple(Recipient.agent(COLLEAGUE), Change.MOVED, START),
                        tuple(Recipient.agent(AUTHOR), Change.BOOKED, START),
                        tuple(Recipient.agent(leaving), Change.CANCELLED, BEFORE));
    }

    @Test
    void anotherAgentAloneIsNoNewsForTheUsager() {
        Previous previous = new Previous(START, START, null, List.of(COLLEAGUE));

        assertThat(rdv("usager", true, previous).news(Change.MOVED, BEFORE))
                .extracting(News::recipient)
                .containsExactly(Recipient.agent(AUTHOR));
    }

    private static Rdv rdv(String actor, boolean notified) {
        return rdv(actor, notified, null);
    }

    @Test
    void tellsWhoSignsUpForARdvCollectifAndNobodyElse() {
        assertThat(rdv("usager", true, null, List.of(LATE, DECLINES)).news(Change.BOOKED, BEFORE))
                .extracting(News::recipient)
                .containsExactly(Recipient.usager(LATE));
    }

    @Test
    void tellsNothingMoreToWhoLeftBefore() {
        // EDGE_CASES E11
        Previous previous = new Previous(BEFORE, START, null, List.of(AUTHOR, COLLEAGUE));

        assertThat(rdv("usager", true, previous).news(Change.MOVED, BEFORE.minusSeconds(60)))
                .extracting(News::recipient)
                .contains(Recipient.usager(WISHES))
                .doesNotContain(Recipient.usager(LATE));
    }

    private static Rdv rdv(String actor, boolean notified, @Nullable Previous previous) {
        return rdv(actor, notified, previous, null);
    }

    private static Rdv rdv(
            String actor, boolean notified, @Nullable Previous previous, @Nullable List<UUID> participationIds) {
        UUID any = new UUID(0, 9);
        return new Rdv(
                any,
                any,
                any,
                any,
                null,
                List.of(AUTHOR, COLLEAGUE),
                START,
                START.plusSeconds(1800),
                "Europe/Paris",
                "unknown",
                List.of(
                        new Participation(WISHES, "unknown", true),
                        new Participation(DECLINES, "unknown", false),
                        new Participation(LATE, "excused", true)),
                participationIds,
                new Actor(actor, AUTHOR),
                notified,
                previous,
                1);
    }
}
