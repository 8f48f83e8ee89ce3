package fr.rdv.booking.reservation;

import static fr.rdv.booking.testdata.Browsers.booking;
import static fr.rdv.booking.testdata.Browsers.creneau;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browser.Answer;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.WholeService;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class RaceIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");
    private static final int CLIENTS = 50;

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void closeCircuits() {
        neighbours.closeCircuits();
    }

    @Test
    void oneOfFiftyGetsACreneauOfOneAgent() throws Exception {
        Mairie mairie = espaces.mairie();
        UUID agent = espaces.agent(mairie, "basique");
        neighbours.offer(mairie, NINE, agent);

        Map<Integer, List<Answer>> answers = race(mairie, "un");

        print("one agent", answers, deadlocks());
        assertThat(answers).containsOnlyKeys(201, 409);
        assertThat(answers.get(201)).hasSize(1);
        assertThat(answers.get(409)).hasSize(CLIENTS - 1).allSatisfy(refusal -> {
            assertThat(refusal.problem()).isEqualTo("creneau-taken");
            assertThat(refusal.<List<Object>>read("$.creneaux")).hasSize(3);
        });
        assertThat(occupations(agent)).isEqualTo(1);
        assertThat(deadlocks()).isZero();
    }

    @Test
    void twoOfFiftyGetACreneauOfTwoAgents() throws Exception {
        Mairie mairie = espaces.mairie();
        UUID first = espaces.agent(mairie, "basique");
        UUID second = espaces.agent(mairie, "basique");
        neighbours.offer(mairie, NINE, first, second);

        Map<Integer, List<Answer>> answers = race(mairie, "deux");

        print("two agents", answers, deadlocks());
        assertThat(answers).containsOnlyKeys(201, 409);
        assertThat(answers.get(201)).hasSize(2);
        assertThat(answers.get(409)).hasSize(CLIENTS - 2);
        assertThat(occupations(first)).isEqualTo(1);
        assertThat(occupations(second)).isEqualTo(1);
    }

    @Test
    void theSameRequestSentTenTimesAtOnceBooksOnce() throws Exception {
        Mairie mairie = espaces.mairie();
        neighbours.offer(mairie, NINE, espaces.agent(mairie, "basique"), espaces.agent(mairie, "basique"));
        Browser browser = browsers.proved("dix-fois@exemple.fr");
        Callable<Answer> booking = () -> browser.book(booking(mairie, NINE), "une-seule-cle");

        List<Answer> answers = allAtOnce(Collections.nCopies(10, booking));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.<String>read("$.rdvId"))
                .containsOnly(answers.getFirst().<String>read("$.rdvId"));
    }

    private Map<Integer, List<Answer>> race(Mairie mairie, String name) throws Exception {
        List<Callable<Answer>> tries = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Browser browser = browsers.proved(name + i + "@exemple.fr");
            tries.add(
                    i % 2 == 0
                            ? () -> browser.post("/api/public/holds", creneau(mairie, NINE))
                            : () -> browser.book(booking(mairie, NINE)));
        }
        return allAtOnce(tries).stream().collect(Collectors.groupingBy(Answer::status));
    }

    private static List<Answer> allAtOnce(List<Callable<Answer>> tries) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(tries.size())) {
            List<Future<Answer>> futures = tries.stream()
                    .map(attempt -> threads.submit(() -> {
                        start.await();
                        return attempt.call();
                    }))
                    .toList();
            start.countDown();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
        }
        return answers;
    }

    private int occupations(UUID agent) {
        return jdbc.sql("SELECT count(*) FROM agent_occupation WHERE agent_id = ?")
                .param(agent)
                .query(Integer.class)
                .single();
    }

    private long deadlocks() {
        return jdbc.sql("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
                .query(Long.class)
                .single();
    }

    private static void print(String what, Map<Integer, List<Answer>> answers, long deadlocks) {
        String counts = answers.entrySet().stream()
                .map(entry -> entry.getValue().size() + " x " + entry.getKey())
                .collect(Collectors.joining(", "));
        System.out.println("Race of " + CLIENTS + " clients, " + what + ": " + counts + ", deadlocks " + deadlocks);
    }
}
