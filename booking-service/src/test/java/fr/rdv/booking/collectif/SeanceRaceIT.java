package fr.rdv.booking.collectif;

import static fr.rdv.booking.testdata.SeanceFixture.ELOISE;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browser.Answer;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.PublishedEvents;
import fr.rdv.booking.testdata.SeanceFixture;
import fr.rdv.booking.testdata.WholeService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Never more usagers than seats, whatever happens at once (issue 7). */
@WholeService
class SeanceRaceIT {
    private static final int SEATS = 10;

    @Autowired
    private SeanceFixture seances;

    @Autowired
    private Browsers browsers;

    @Autowired
    private PublishedEvents published;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void exactlyTenOfFiftyGetTheTenSeats() throws Exception {
        warmUp();
        String seance = seances.inAWeek(seances.mairie(), SEATS);
        List<Callable<Answer>> tries = usagers("dix", 50).stream()
                .map(usager -> (Callable<Answer>) () -> usager.join(seance, ELOISE))
                .toList();

        Map<Integer, List<Answer>> answers = allAtOnce(tries).stream().collect(Collectors.groupingBy(Answer::status));

        assertThat(answers).containsOnlyKeys(201, 409);
        assertThat(answers.get(201)).hasSize(SEATS);
        assertThat(answers.get(409))
                .hasSize(40)
                .allMatch(refusal -> refusal.problem().equals("complet"));
        assertThat(taken(seance)).isEqualTo(SEATS);
    }

    @Test
    void seatsGivenBackMeanwhileAreNeverGivenTwice() throws Exception {
        warmUp();
        String seance = seances.inAWeek(seances.mairie(), 3);
        Random seeded = new Random(7);
        List<Callable<List<Integer>>> tries = new ArrayList<>();
        for (Browser usager : usagers("va-et-vient", 12)) {
            boolean[] leaves = {seeded.nextBoolean(), seeded.nextBoolean(), seeded.nextBoolean()};
            tries.add(() -> comeAndGo(usager, seance, leaves));
        }

        assertThat(allAtOnce(tries)).allSatisfy(statuses -> assertThat(statuses).isSubsetOf(200, 201, 409));

        List<ConsumerRecord<String, String>> events = published.of(seance, version(seance));
        assertThat(events).allSatisfy(event -> assertThat(live(event.value())).isLessThanOrEqualTo(3));
        assertThat(live(events.getLast().value())).isEqualTo(taken(seance));
        assertThat(IntStream.range(0, events.size())
                        .mapToObj(i -> JsonPath.<Integer>read(events.get(i).value(), "$.version")))
                .isSorted();
    }

    /** The first usager of a cold service makes all the others wait. */
    private void warmUp() {
        String seance = seances.inAWeek(seances.mairie(), SEATS);
        for (Browser usager : usagers("premiers", 3)) {
            assertThat(usager.join(seance, ELOISE).status()).isEqualTo(201);
        }
    }

    private static List<Integer> comeAndGo(Browser usager, String seance, boolean[] leaves) {
        List<Integer> statuses = new ArrayList<>();
        for (boolean leave : leaves) {
            Answer joined = usager.join(seance, ELOISE);
            statuses.add(joined.status());
            if (joined.status() == 201 && leave) {
                statuses.add(usager.post("/api/public/recap/cancellation", "{}").status());
            }
        }
        return statuses;
    }

    private List<Browser> usagers(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> browsers.proved(name + i + "@exemple.fr"))
                .toList();
    }

    private static <T> List<T> allAtOnce(List<Callable<T>> tries) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(tries.size())) {
            List<Future<T>> futures = tries.stream()
                    .map(attempt -> threads.submit(() -> {
                        start.await();
                        return attempt.call();
                    }))
                    .toList();
            start.countDown();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
        }
        return answers;
    }

    private static int live(String event) {
        return JsonPath.<List<String>>read(event, "$.participations[?(@.status == 'unknown')].participationId")
                .size();
    }

    private int taken(String seance) {
        return jdbc.sql("SELECT count(*) FROM participation WHERE rdv_id = CAST(? AS uuid) AND status = 'UNKNOWN'")
                .param(seance)
                .query(Integer.class)
                .single();
    }

    private int version(String seance) {
        return jdbc.sql("SELECT version FROM rdv WHERE id = CAST(? AS uuid)")
                .param(seance)
                .query(Integer.class)
                .single();
    }
}
