package fr.rdv.agenda.permissions;

import static fr.rdv.testing.permission.Example.asking;
import static fr.rdv.testing.permission.Example.at;
import static fr.rdv.testing.permission.Example.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.agenda.testdata.Screen;
import fr.rdv.testing.Tokens;
import fr.rdv.testing.permission.AgentCallers;
import fr.rdv.testing.permission.AgentEvents;
import fr.rdv.testing.permission.AgentEvents.Workplace;
import fr.rdv.testing.permission.PermissionWalk;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AgendaServiceTest
class PermissionsIT {
    private static final String TUESDAY = "2026-12-08";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Events events;

    @Autowired
    private KafkaTemplate<String, String> kafka;

    @Autowired
    private JdbcClient jdbc;

    /** A mairie with a plage and an absence of one of its agents, both every Tuesday, and that agent's calendars. */
    private record Place(
            UUID organisationId,
            UUID agentId,
            UUID motifId,
            UUID lieuId,
            UUID plageId,
            UUID absenceId,
            UUID agendaExterneId,
            String secret,
            String plage,
            String absence) {}

    @TestFactory
    Stream<DynamicTest> answersEachCallerAsDeclared() {
        Mairie mairie = events.mairie();
        Mairie elsewhere = events.mairie();
        Place ours = place(mairie);
        Place theirs = place(elsewhere);
        PermissionWalk<Place> walk = new PermissionWalk<>(context, callers(mairie, elsewhere), ours, theirs);
        plages(walk);
        absences(walk);
        calendriers(walk);
        creneaux(walk);
        return walk.tests();
    }

    private static void plages(PermissionWalk<Place> walk) {
        walk.example(
                        "GET /api/agenda",
                        place -> asking("organisationId", place.organisationId())
                                .and("agentId", place.agentId())
                                .and("from", "2026-12-01")
                                .and("to", "2026-12-07"))
                .example(
                        "GET /api/agenda/live",
                        place ->
                                asking("organisationId", place.organisationId()).and("agentId", place.agentId()))
                .example(
                        "GET /api/plages-ouverture",
                        place ->
                                asking("organisationId", place.organisationId()).listing(place.plageId()))
                .example("POST /api/plages-ouverture", place -> sending(place.plage()))
                .example("POST /api/plages-ouverture/verification", place -> sending(place.plage()))
                .example(
                        "GET /internal/agents/{agentId}/plages",
                        place -> at(place.agentId()).and("serviceId", place.organisationId()));
        ofOne(walk, "/api/plages-ouverture/{id}", Place::plageId, Place::plage);
    }

    private static void absences(PermissionWalk<Place> walk) {
        walk.example(
                        "GET /api/absences",
                        place ->
                                asking("organisationId", place.organisationId()).listing(place.absenceId()))
                .example("POST /api/absences", place -> sending(place.absence()))
                .example("POST /api/absences/verification", place -> sending(place.absence()))
                .example("GET /api/absences/{id}/rdvs", place -> at(place.absenceId()));
        ofOne(walk, "/api/absences/{id}", Place::absenceId, Place::absence);
    }

    private static void calendriers(PermissionWalk<Place> walk) {
        String elsewhere = "{\"url\": \"https://agenda.example.fr/agent.ics\"}";
        walk.example("GET /api/agenda/calendrier", place -> at())
                .example("DELETE /api/agenda/calendrier", place -> at())
                .example("POST /api/agenda/calendrier/secret", place -> at())
                .example("GET /calendrier/{secret}.ics", place -> at(place.secret()))
                .example("GET /api/agenda/agendas-externes", place -> at())
                .example("POST /api/agenda/agendas-externes", place -> sending(elsewhere))
                .example("DELETE /api/agenda/agendas-externes/{id}", place -> at(place.agendaExterneId()));
    }

    private static void ofOne(
            PermissionWalk<Place> walk, String path, Function<Place, UUID> id, Function<Place, String> body) {
        String occurrence = path + "/occurrences/{day}";
        walk.example("GET " + path, place -> at(id.apply(place)))
                .example(
                        "PUT " + path,
                        place -> at(id.apply(place)).header("If-Match", "\"1\"").with(body.apply(place)))
                .example("DELETE " + path, place -> at(id.apply(place)))
                .example(
                        "PUT " + occurrence,
                        place -> at(id.apply(place), TUESDAY)
                                .with("{\"day\": \"2026-12-09\", \"startTime\": \"14:00\", \"endTime\": \"16:00\"}"))
                .example("DELETE " + occurrence, place -> at(id.apply(place), TUESDAY))
                .example(
                        "PUT " + occurrence + "/following",
                        place -> at(id.apply(place), TUESDAY)
                                .header("If-Match", "\"1\"")
                                .with(body.apply(place).replace("2026-12-01", TUESDAY)))
                .example("DELETE " + occurrence + "/following", place -> at(id.apply(place), TUESDAY));
    }

    private static void creneaux(PermissionWalk<Place> walk) {
        walk.example(
                        "GET /api/creneaux",
                        place ->
                                asking("organisationId", place.organisationId()).and("motifId", place.motifId()))
                .example(
                        "GET /api/creneaux/lieux",
                        place -> asking("organisationId", place.organisationId())
                                .and("motifId", place.motifId())
                                .listing(place.lieuId()))
                .example(
                        "GET /api/public/creneaux",
                        place -> asking("motifId", place.motifId()).and("lieuId", place.lieuId()))
                .example(
                        "GET /api/public/lieux",
                        place -> asking("motifId", place.motifId()).listing(place.lieuId()))
                .example("POST /internal/offers", place -> sending(wish(place)))
                .example("POST /internal/nearest", place -> sending(wish(place)))
                .example("POST /internal/moves/creneaux", place -> sending(move(place, "\"days\": 7")))
                .example(
                        "POST /internal/moves/offers",
                        place -> sending(move(place, "\"start\": \"2026-12-02T09:00:00+01:00\"")))
                .example(
                        "POST /internal/moves/alternatives",
                        place -> sending(move(place, "\"start\": \"2026-12-02T09:00:00+01:00\", \"limit\": 3")))
                .example("POST /internal/moves/nearest", place -> sending(move(place, "\"limit\": 3")))
                .example("POST /internal/creneaux", place -> sending("""
                        {"motifIds": ["%s"], "lieuIds": ["%s"], "from": "2026-12-01", "to": "2026-12-07", "persons": 1}""".formatted(place.motifId(), place.lieuId())));
    }

    private static String move(Place place, String rest) {
        return """
                {"rdv": {"motifId": "%s", "lieuId": "%s", "agentIds": ["%s"], "startsAt": "2026-12-01T08:00:00Z",
                 "endsAt": "2026-12-01T08:30:00Z", "busyUntil": "2026-12-01T08:30:00Z"}, %s}""".formatted(place.motifId(), place.lieuId(), place.agentId(), rest);
    }

    private static String wish(Place place) {
        return """
                {"motifId": "%s", "lieuId": "%s", "start": "2026-12-01T09:00:00+01:00", "persons": 1}""".formatted(place.motifId(), place.lieuId());
    }

    private Place place(Mairie mairie) {
        String plage = mairie.plage(mairie.agentId());
        String absence = """
                {"organisationId": "%s", "agentId": "%s", "title": "Congés", "firstDay": "2026-12-01", "endDay": null,
                 "startTime": "14:00", "endTime": "15:00",
                 "recurrence": {"every": "week", "interval": 1, "on": ["tuesday"], "until": null}}""".formatted(mairie.organisationId(), mairie.agentId());
        await().untilAsserted(() ->
                assertThat(post(mairie, "/api/plages-ouverture", plage)).hasStatus(201));
        assertThat(post(mairie, "/api/absences", absence)).hasStatus(201);
        post(mairie, "/api/agenda/agendas-externes", "{\"url\": \"https://agenda.example.fr/agent.ics\"}");
        Screen screen = new Screen(mvc, mairie.agentId());
        String feed = screen.readAnswer(screen.post("/api/agenda/calendrier/secret", "{}"), "$.url");
        return new Place(
                mairie.organisationId(),
                mairie.agentId(),
                mairie.motifId(),
                mairie.lieuId(),
                idOf("plage_ouverture", mairie),
                idOf("absence", mairie),
                idOf("agenda_externe", mairie),
                feed.replaceAll(".*/|\\.ics", ""),
                plage,
                absence);
    }

    private UUID idOf(String table, Mairie mairie) {
        return jdbc.sql("SELECT %1$s_id FROM %1$s WHERE agent_id = ?".formatted(table))
                .param(mairie.agentId())
                .query(UUID.class)
                .single();
    }

    private MvcTestResult post(Mairie mairie, String path, String body) {
        return mvc.post()
                .uri(path)
                .with(Tokens.agent(mairie.agentId()))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private AgentCallers callers(Mairie ours, Mairie theirs) {
        AgentCallers callers = new AgentEvents(kafka).callers(workplace(ours), workplace(theirs));
        await().until(() -> jdbc.sql("SELECT count(*) FROM agent WHERE agent_id IN (:ids)")
                .param("ids", callers.all())
                .query(Integer.class)
                .single()
                .equals(callers.all().size()));
        return callers;
    }

    private static Workplace workplace(Mairie mairie) {
        return new Workplace(mairie.espaceId(), mairie.organisationId(), mairie.serviceId());
    }
}
