package fr.rdv.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browser.Answer;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.PublishedEvents;
import fr.rdv.booking.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Eight at once hold, confirm, move, cancel, overbook, reset and let holds expire, over a few overlapping starts of two agents. */
@WholeService
class InterleavingsIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");
    private static final long SEED = 20261122;
    private static final int THREADS = 8;
    private static final int STEPS = 30;
    private static final int STARTS = 8;

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

    @Autowired
    private PublishedEvents published;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    private final List<String> rdvIds = new CopyOnWriteArrayList<>();
    private Mairie mairie;
    private UUID agent;
    private UUID colleague;

    @BeforeEach
    void twoAgentsWhoOfferEveryQuarterOfAnHour() {
        neighbours.closeCircuits();
        mairie = espaces.mairie();
        agent = espaces.agent(mairie, "basique");
        colleague = espaces.agent(mairie, "basique");
        IntStream.range(0, STARTS).forEach(i -> neighbours.offer(mairie, start(i), agent, colleague));
    }

    @Test
    void leaveNoOverlapAndEachEventOnceInOrder() throws Exception {
        List<Callable<List<Integer>>> usagers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Browser browser = browsers.proved(UUID.randomUUID() + "@exemple.fr");
            Random random = new Random(SEED + thread);
            usagers.add(() -> steps(browser, random));
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<List<Integer>> done : threads.invokeAll(usagers)) {
                statuses.addAll(done.get());
            }
        }

        assertThat(statuses).allMatch(status -> status < 500);
        assertThat(rdvIds).isNotEmpty();
        assertThat(overlaps()).isZero();
        assertThat(rdvsWithoutTheirTime()).isEmpty();
        assertThat(overbookedByAnUsager()).isEmpty();
        eachEventWasToldOnceInOrder();
    }

    private List<Integer> steps(Browser browser, Random random) {
        List<Integer> statuses = new ArrayList<>();
        String held = null;
        for (int step = 0; step < STEPS; step++) {
            OffsetDateTime start = start(random.nextInt(STARTS));
            Answer answer = switch (random.nextInt(9)) {
                case 0, 1 -> browser.post("/api/public/holds", Browsers.creneau(mairie, start));
                case 2, 3 -> held == null ? null : booked(browser.book(Browsers.confirmation(held)));
                case 4 -> booked(browser.book(Browsers.booking(mairie, start)));
                case 5 -> expire(held);
                case 6 -> asAgent(random, HttpMethod.POST, "/move", move(start, random.nextBoolean()));
                case 7 -> asAgent(random, HttpMethod.POST, "/cancellation", "{\"by\": \"service\"}");
                default -> asAgent(random, HttpMethod.DELETE, "/cancellation", "");
            };
            if (answer != null) {
                statuses.add(answer.status());
                held = answer.body().contains("holdId") ? answer.read("$.holdId") : held;
            }
        }
        return statuses;
    }

    private Answer booked(Answer answer) {
        if (answer.status() == 201) {
            rdvIds.add(answer.read("$.rdvId"));
        }
        return answer;
    }

    private Answer expire(String held) {
        if (held != null) {
            for (String table : List.of("agent_occupation", "creneau_hold")) {
                jdbc.sql("UPDATE " + table + " SET expires_at = now() - interval '1 second'"
                                + " WHERE id = ? AND expires_at IS NOT NULL")
                        .param(UUID.fromString(held))
                        .update();
            }
        }
        return null;
    }

    private Answer asAgent(Random random, HttpMethod method, String what, String body) {
        if (rdvIds.isEmpty()) {
            return null;
        }
        var request = mvc.method(method)
                .uri("/api/rdvs/" + rdvIds.get(random.nextInt(rdvIds.size())) + what)
                .with(Tokens.agent(agent));
        MockHttpServletResponse response = (body.isEmpty()
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(body))
                .exchange()
                .getResponse();
        return new Answer(
                response.getStatus(), new String(response.getContentAsByteArray(), StandardCharsets.UTF_8), response);
    }

    private String move(OffsetDateTime start, boolean confirmed) {
        return "{\"start\": \"%s\", \"confirmed\": %s}".formatted(start, confirmed);
    }

    private int overlaps() {
        return jdbc.sql("""
                SELECT count(*) FROM agent_occupation a JOIN agent_occupation b
                    ON a.agent_id = b.agent_id AND a.id < b.id AND a.period && b.period
                 WHERE NOT a.overbooked AND NOT b.overbooked AND a.agent_id IN (?, ?)""").params(agent, colleague).query(Integer.class).single();
    }

    /** Live RDVs have one row that says what they say, cancelled ones none. */
    private List<UUID> rdvsWithoutTheirTime() {
        return jdbc.sql("""
                SELECT r.id FROM rdv r JOIN rdv_agent ra ON ra.rdv_id = r.id WHERE r.organisation_id = ?
                   AND (SELECT count(*) FROM agent_occupation o WHERE o.rdv_id = r.id AND o.agent_id = ra.agent_id
                          AND o.period = tstzrange(r.starts_at, r.busy_until))
                     <> CASE WHEN r.cancelled_at IS NULL THEN 1 ELSE 0 END""").param(mairie.organisationId()).query(UUID.class).list();
    }

    /** What no agent touched since an usager booked it is over nothing. */
    private List<UUID> overbookedByAnUsager() {
        return jdbc.sql("""
                SELECT r.id FROM rdv r JOIN agent_occupation o ON o.rdv_id = r.id
                 WHERE r.organisation_id = ? AND r.version = 1 AND o.overbooked""").param(mairie.organisationId()).query(UUID.class).list();
    }

    private void eachEventWasToldOnceInOrder() {
        Map<String, Integer> versions = jdbc
                .sql("SELECT id::text, version FROM rdv WHERE organisation_id = ?")
                .param(mairie.organisationId())
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        int total = versions.values().stream().mapToInt(version -> version).sum();

        Map<String, List<Integer>> told = published.versionsOf(versions.keySet(), total);

        assertThat(versions.keySet()).containsExactlyInAnyOrderElementsOf(rdvIds);
        versions.forEach((rdvId, version) -> assertThat(told.get(rdvId))
                .isEqualTo(IntStream.rangeClosed(1, version).boxed().toList()));
    }

    private static OffsetDateTime start(int quarter) {
        return NINE.plusMinutes(15L * quarter);
    }
}
