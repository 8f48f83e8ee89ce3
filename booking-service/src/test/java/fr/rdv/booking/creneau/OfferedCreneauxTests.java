package fr.rdv.booking.creneau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.rdv.defaults.http.ServiceClients;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.cache.autoconfigure.CacheAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The cache as the service configures it, but for its time: no machine is too slow for the test. */
@SpringBootTest(
        classes = OfferedCreneauxTests.Agenda.class,
        properties = "spring.cache.caffeine.spec=expireAfterWrite=1h")
class OfferedCreneauxTests {
    private static final int USAGERS = 50;

    private final Creneau creneau =
            new Creneau(UUID.randomUUID(), UUID.randomUUID(), Instant.parse("2030-01-07T08:00:00Z"), 1);

    @Autowired
    private OfferedCreneaux offered;

    @Autowired
    private Agenda agenda;

    @Autowired
    private CacheManager caches;

    @BeforeEach
    void forgetAnswers() {
        caches.getCacheNames().forEach(name -> caches.getCache(name).clear());
        agenda.questions.set(0);
        agenda.down = false;
    }

    @Test
    void asksOnceForAllWhoWantTheSameCreneauAtOnce() {
        CountDownLatch ready = new CountDownLatch(USAGERS);
        agenda.waitFor = ready;
        List<CompletableFuture<Optional<Offer>>> answers;
        try (ExecutorService browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = IntStream.range(0, USAGERS)
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> {
                                ready.countDown();
                                return offered.find(creneau);
                            },
                            browsers))
                    .toList();
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEmpty());
        assertThat(agenda.questions).hasValue(1);
    }

    @Test
    void asksAgainForAnotherNumberOfPersons() {
        offered.find(creneau);
        offered.find(new Creneau(creneau.motifId(), creneau.lieuId(), creneau.start(), 2));

        assertThat(agenda.questions).hasValue(2);
    }

    @Test
    void doesNotAskForWhatTheDatabaseHasJustRefused() {
        offered.gone(creneau);

        assertThat(offered.find(creneau)).isEmpty();
        assertThat(agenda.questions).hasValue(0);
    }

    @Test
    void asksAgainAfterAnOutage() {
        agenda.down = true;
        assertThatThrownBy(() -> offered.find(creneau)).isInstanceOf(IllegalStateException.class);
        agenda.down = false;

        assertThat(offered.find(creneau)).isEmpty();
        assertThat(agenda.questions).hasValue(2);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableCaching
    @ImportAutoConfiguration(CacheAutoConfiguration.class)
    @Import(OfferedCreneaux.class)
    static class Agenda implements AgendaClient {
        private final AtomicInteger questions = new AtomicInteger();
        private volatile CountDownLatch waitFor = new CountDownLatch(0);
        private volatile boolean down;

        @Bean
        ServiceClients clients() {
            ServiceClients clients = mock();
            when(clients.create("agenda", AgendaClient.class)).thenReturn(this);
            return clients;
        }

        @Override
        public Answer offers(Wanted wanted) {
            questions.incrementAndGet();
            if (down) {
                throw new IllegalStateException("agenda-service is down");
            }
            await();
            return new Answer(false, null, null, null, null, null, null);
        }

        @Override
        public List<NearestCreneau> nearest(WantedNear wanted) {
            return List.of();
        }

        private void await() {
            try {
                waitFor.await();
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }
}
