package fr.rdv.notification.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.notification.confirmation.Rdv.Actor;
import fr.rdv.notification.confirmation.Rdv.Participation;
import fr.rdv.notification.envoi.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RdvTests {
    private static final Instant START = Instant.parse("2026-12-01T08:00:00Z");
    private static final Instant BEFORE = START.minusSeconds(1);
    private static final UUID WISHES = new UUID(0, 1);
    private static final UUID DECLINES = new UUID(0, 2);
    private static final UUID AUTHOR = new UUID(0, 3);
    private static final UUID COLLEAGUE = new UUID(0, 4);

    @Test
    void tellsUsagersWhoWishItAndAgentsButTheAuthor() {
        assertThat(rdv("agent", true).recipients(BEFORE))
                .containsExactly(Recipient.usager(WISHES), Recipient.agent(COLLEAGUE));
    }

    @Test
    void tellsEveryAgentWhenAnUsagerBooks() {
        assertThat(rdv("usager", true).recipients(BEFORE))
                .contains(Recipient.agent(AUTHOR), Recipient.agent(COLLEAGUE));
    }

    @Test
    void tellsNobodyOfARdvThatHasStarted() {
        assertThat(rdv("usager", true).recipients(START)).isEmpty();
    }

    @Test
    void tellsNobodyOfASilentChange() {
        assertThat(rdv("usager", false).recipients(BEFORE)).isEmpty();
    }

    @Test
    void isCancellableUntilFourHoursBeforeOnTheWallClock() {
        assertThat(rdv("usager", true).cancellableUntil().toLocalDateTime()).hasToString("2026-12-01T05:00");
    }

    private static Rdv rdv(String actor, boolean notified) {
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
                List.of(new Participation(WISHES, true), new Participation(DECLINES, false)),
                new Actor(actor, AUTHOR),
                notified,
                1);
    }
}
