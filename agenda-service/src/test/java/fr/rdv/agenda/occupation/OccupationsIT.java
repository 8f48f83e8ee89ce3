package fr.rdv.agenda.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.agenda.occupation.Occupations.Period;
import fr.rdv.agenda.occupation.Occupations.Source;
import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.StoppedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Time taken, as the search reads it: packed by agent and week. */
@AgendaServiceTest
class OccupationsIT {
    private static final Instant NOW = StoppedClock.NOW;
    private static final Executor WAITING = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    Occupations occupations;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private final UUID agent = UUID.randomUUID();
    private UUID organisation = UUID.randomUUID();

    private record Taken(UUID agentId, long start, long busyUntil) {}

    @Test
    void givesTheSearchWhatIsTakenWhateverCameAndWent() {
        Random random = new Random(7);
        UUID colleague = UUID.randomUUID();
        List<UUID> sources = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Instant start = NOW.plus(Duration.ofHours(random.nextInt(60 * 24)));
            sources.add(UUID.randomUUID());
            keep(
                    sources.getLast(),
                    1,
                    List.of(agent, colleague),
                    start,
                    Duration.ofHours(1 + random.nextInt(200)),
                    null);
        }
        for (int i = 0; i < 60; i += 3) {
            keep(sources.get(i), 2, i % 2 == 0 ? List.of() : List.of(colleague), NOW, Duration.ofHours(1), null);
        }
        keep(UUID.randomUUID(), 1, List.of(agent), NOW, Duration.ofHours(1), NOW.plusSeconds(1));
        keep(UUID.randomUUID(), 1, List.of(agent), NOW, Duration.ofHours(2), NOW);
        long from = NOW.plus(Duration.ofDays(3)).getEpochSecond();

        for (long to : new long[] {from + 1, from + 86_400, from + 20 * 86_400, from + 90 * 86_400}) {
            assertThat(read(List.of(agent, colleague), from, to))
                    .containsExactlyInAnyOrderElementsOf(occupations.of(List.of(agent, colleague), from, to).stream()
                            .map(taken -> new Taken(taken.agentId(), taken.starts(), taken.busyUntil()))
                            .toList());
        }
        assertThat(read(List.of(agent), NOW.getEpochSecond(), NOW.getEpochSecond() + 60))
                .contains(new Taken(agent, NOW.getEpochSecond(), NOW.getEpochSecond() + 3_600))
                .doesNotContain(new Taken(agent, NOW.getEpochSecond(), NOW.getEpochSecond() + 7_200));
    }

    @Test
    void losesNothingOfTwoTransactionsThatChangeTheSameWeek() {
        CountDownLatch firstHasWritten = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(status -> {
            keep(UUID.randomUUID(), 1, List.of(agent), NOW, Duration.ofHours(1), null);
            firstHasWritten.countDown();
            awaitsTheLock(1);
        }));
        waitFor(firstHasWritten);

        keep(UUID.randomUUID(), 1, List.of(agent), NOW.plusSeconds(7_200), Duration.ofHours(1), null);
        first.join();

        assertThat(read(List.of(agent), NOW.getEpochSecond(), NOW.getEpochSecond() + 86_400))
                .hasSize(2);
    }

    @Test
    void letsTwoRdvsOfAnAgentChangePlacesBetweenWeeks() {
        UUID sooner = UUID.randomUUID();
        UUID later = UUID.randomUUID();
        Instant nextWeek = NOW.plus(Duration.ofDays(7));
        keep(sooner, 1, List.of(agent), NOW, Duration.ofHours(1), null);
        keep(later, 1, List.of(agent), nextWeek, Duration.ofHours(1), null);
        List<CompletableFuture<Void>> moves = new ArrayList<>();

        transactions.executeWithoutResult(status -> {
            jdbc.sql("SELECT week FROM occupation_week WHERE agent_id = ? ORDER BY week DESC LIMIT 1 FOR UPDATE")
                    .param(agent)
                    .query(Long.class)
                    .single();
            moves.add(inItsTransaction(() -> keep(later, 2, List.of(agent), NOW, Duration.ofHours(2), null)));
            awaitsTheLock(1);
            moves.add(inItsTransaction(() -> keep(sooner, 2, List.of(agent), nextWeek, Duration.ofHours(2), null)));
            awaitsTheLock(2);
        });
        moves.forEach(CompletableFuture::join);

        assertThat(read(List.of(agent), NOW.getEpochSecond(), nextWeek.getEpochSecond() + 1))
                .containsExactlyInAnyOrder(
                        new Taken(agent, NOW.getEpochSecond(), NOW.getEpochSecond() + 7_200),
                        new Taken(agent, nextWeek.getEpochSecond(), nextWeek.getEpochSecond() + 7_200));
    }

    @Test
    void learnsTheOrganisationOfARdvThatIsPublishedAgain() {
        UUID rdv = UUID.randomUUID();
        UUID viewer = UUID.randomUUID();
        UUID known = organisation;
        organisation = null;
        keep(rdv, 3, List.of(agent), NOW, Duration.ofHours(1), null);
        assertThat(elsewhere(viewer)).isEmpty();

        organisation = known;
        keep(rdv, 3, List.of(agent), NOW, Duration.ofHours(1), null);

        assertThat(elsewhere(viewer)).hasSize(1);
        assertThat(elsewhere(known)).isEmpty();
    }

    @Test
    void sweepsAwayHoldsThatExpiredLongAgo() {
        UUID old = UUID.randomUUID();
        UUID recent = UUID.randomUUID();
        keep(old, 1, List.of(agent), NOW, Duration.ofHours(1), NOW.minus(Duration.ofHours(25)));
        keep(recent, 1, List.of(agent), NOW, Duration.ofHours(1), NOW.minus(Duration.ofHours(23)));

        occupations.forgetExpiredHolds();

        assertThat(jdbc.sql("SELECT source_id FROM occupation_source WHERE source_id IN (:ids)")
                        .param("ids", List.of(old, recent))
                        .query(UUID.class)
                        .list())
                .containsExactly(recent);
    }

    private void keep(
            UUID source, long version, List<UUID> agents, Instant start, Duration duration, Instant expiresAt) {
        Instant end = start.plus(duration);
        occupations.keep(new Source(source, organisation, version), agents, new Period(start, end, end), expiresAt);
    }

    private List<Occupation> elsewhere(UUID viewer) {
        return occupations.elsewhere(
                viewer, List.of(agent), NOW.getEpochSecond(), NOW.plusSeconds(1).getEpochSecond());
    }

    /** What is read of the range: whole weeks are, and the domain cuts. */
    private List<Taken> read(List<UUID> agents, long from, long to) {
        List<Taken> found = new ArrayList<>();
        occupations.forEach(agents, from, to, (agentId, start, busyUntil) -> {
            if (start < to && busyUntil > from) {
                found.add(new Taken(agentId, start, busyUntil));
            }
        });
        return found.stream().distinct().toList();
    }

    private CompletableFuture<Void> inItsTransaction(Runnable change) {
        return CompletableFuture.runAsync(() -> transactions.executeWithoutResult(status -> change.run()), WAITING);
    }

    /** Until so many other transactions wait. */
    private void awaitsTheLock(int transactions) {
        await().until(() -> jdbc.sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
                        .query(Integer.class)
                        .single()
                >= transactions);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
