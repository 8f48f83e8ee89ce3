package fr.rdv.agenda.creneau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentAnswersTests {
    private record Question(String asked) {}

    private final AtomicLong nanos = new AtomicLong();
    private final RecentAnswers recent = new RecentAnswers(Duration.ofMillis(900), nanos::get);
    private final AtomicInteger searches = new AtomicInteger();

    @Test
    void givesTheSameAnswerForLessThanASecond() {
        assertThat(ask("a")).isEqualTo(1);
        nanos.addAndGet(899_000_000);
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("b")).isEqualTo(2);

        nanos.addAndGet(1_000_000);

        assertThat(ask("a")).isEqualTo(3);
    }

    @Test
    void countsTheAgeOfAnAnswerFromBeforeItsSearch() {
        assertThat(lasting(500_000_000)).isEqualTo(1);
        nanos.addAndGet(399_000_000);
        assertThat(ask("a")).isEqualTo(1);

        nanos.addAndGet(1_000_000);

        assertThat(lasting(2_000_000_000)).isEqualTo(2);
        assertThat(ask("a")).isEqualTo(3);
    }

    @Test
    void letsWhoeverAsksMeanwhileWaitForTheAnswerBeingMade() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> recent.to(new Question("a"), () -> {
            asked.countDown();
            await(go);
            return searches.incrementAndGet();
        }));
        await(asked);
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> ask("a"));
        go.countDown();

        assertThat(first.join()).isEqualTo(1);
        assertThat(second.join()).isEqualTo(1);
    }

    @Test
    void asksAgainAfterAFailure() {
        assertThatThrownBy(() -> recent.to(new Question("a"), () -> {
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(ask("a")).isEqualTo(1);
    }

    private int ask(String question) {
        return recent.to(new Question(question), searches::incrementAndGet);
    }

    private int lasting(long time) {
        return recent.to(new Question("a"), () -> {
            nanos.addAndGet(time);
            return searches.incrementAndGet();
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
