package fr.rdv.booking.permissions;

import static fr.rdv.testing.permission.Example.asking;
import static fr.rdv.testing.permission.Example.at;
import static fr.rdv.testing.permission.Example.sending;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.PlayedFranceConnect;
import fr.rdv.booking.testdata.SeanceFixture;
import fr.rdv.booking.testdata.WholeService;
import fr.rdv.defaults.Ids;
import fr.rdv.testing.Tokens;
import fr.rdv.testing.permission.AgentCallers;
import fr.rdv.testing.permission.AgentEvents;
import fr.rdv.testing.permission.AgentEvents.Workplace;
import fr.rdv.testing.permission.Example;
import fr.rdv.testing.permission.PermissionWalk;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeService
class PermissionsIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");
    private static final OffsetDateTime TEN = NINE.plusHours(1);
    private static final String PROCHE = "{\"firstName\": \"Léa\", \"lastName\": \"Dupont\"}";
    private static final String MESSAGE = "{\"messageId\": \"message-1\"}";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private Browsers browsers;

    @Autowired
    private PlayedFranceConnect franceConnect;

    @Autowired
    private SeanceFixture seances;

    @Autowired
    private KafkaTemplate<String, String> kafka;

    @Autowired
    private JdbcClient jdbc;

    /** Days that no agent-made RDV has taken yet. */
    private final AtomicInteger days = new AtomicInteger(1);

    /** A mairie, a RDV of one of its agents at nine that an usager booked, a hold of that usager at ten, and a session. */
    private record Place(
            UUID organisationId,
            UUID agentId,
            UUID rdvId,
            UUID participationId,
            UUID holdId,
            Mairie mairie,
            UUID procheId,
            Browser usager,
            Mairie collectif,
            UUID seanceId) {}

    @TestFactory
    Stream<DynamicTest> answersEachCallerAsDeclared() {
        neighbours.closeCircuits();
        Place ours = place();
        Place theirs = place();
        PermissionWalk<Place> walk = new PermissionWalk<>(context, callers(ours, theirs), ours, theirs)
                .usager(ours.usager().cookies());
        rdvs(walk);
        reservation(walk);
        collectifs(walk);
        recap(walk);
        session(walk);
        compte(walk);
        return walk.tests();
    }

    private void rdvs(PermissionWalk<Place> walk) {
        walk.example(
                        "GET /api/rdvs",
                        place -> asking("organisationId", place.organisationId())
                                .and("from", "2030-01-08")
                                .and("to", "2030-01-08")
                                .listing(place.rdvId()))
                .example("GET /api/rdvs/{id}", place -> at(place.rdvId()))
                .example(
                        "POST /api/rdvs/{id}/cancellation",
                        place -> at(place.rdvId()).with("{\"by\": \"service\"}"))
                .example("DELETE /api/rdvs/{id}/cancellation", place -> at(place.rdvId()))
                .example(
                        "POST /api/rdvs/{id}/move",
                        place -> at(place.rdvId())
                                .with("{\"start\": \"%s\", \"confirmed\": true}".formatted(NINE.plusHours(5))))
                .example("GET /api/rdvs/{id}/creneaux", place -> at(place.rdvId()))
                .committedExample("POST /api/rdvs", place -> booking(agentBooking(place)))
                .example("GET /internal/rdvs/{id}/pre-demandes", place -> at(place.rdvId()))
                .example(
                        "GET /internal/agents/{agentId}/rdvs",
                        place -> at(place.agentId()).and("organisationId", place.organisationId()));
    }

    private void reservation(PermissionWalk<Place> walk) {
        walk.example("POST /api/public/holds", place -> sending(Browsers.creneau(place.mairie(), NINE.plusHours(2))))
                .example("GET /api/public/holds/{id}", place -> at(place.holdId()))
                .example("POST /api/public/holds/{id}/renewal", place -> at(place.holdId()))
                .example("DELETE /api/public/holds/{id}", place -> at(place.holdId()))
                .committedExample(
                        "POST /api/public/rdvs",
                        place -> booking(Browsers.confirmation(place.holdId().toString())));
    }

    private void collectifs(PermissionWalk<Place> walk) {
        walk.example(
                        "GET /api/rdvs-collectifs",
                        place -> asking("organisationId", place.organisationId())
                                .and("from", "2026-01-01")
                                .listing(place.seanceId()))
                .committedExample(
                        "POST /api/rdvs-collectifs",
                        place -> booking(seances.request(
                                place.collectif(), NINE.plusDays(days.getAndIncrement()), 10, place.agentId())))
                .example(
                        "PUT /api/rdvs-collectifs/{id}",
                        place -> at(place.seanceId()).with("{\"seats\": 20}"))
                .example(
                        "GET /api/public/rdvs-collectifs",
                        place -> asking("motifId", place.collectif().motifId()))
                .example("GET /api/public/rdvs-collectifs/{id}", place -> at(place.seanceId()))
                .committedExample(
                        "POST /api/public/rdvs-collectifs/{id}/participations",
                        place -> at(place.seanceId())
                                .with(SeanceFixture.ELOISE)
                                .header("Idempotency-Key", Ids.next().toString()));
    }

    private void recap(PermissionWalk<Place> walk) {
        walk.example("GET /api/public/recap", place -> at())
                .example(
                        "POST /api/public/recap",
                        place -> sending(
                                "{\"token\": \"%s\", \"letters\": \"dup\"}".formatted(linkOf(place.participationId()))))
                .example("POST /api/public/recap/cancellation", place -> sending("{}"))
                .example("DELETE /api/public/recap/cancellation", place -> at())
                .example("GET /api/public/recap/creneaux", place -> at())
                .example(
                        "POST /api/public/recap/move",
                        place -> sending("{\"start\": \"%s\"}".formatted(NINE.plusHours(3))))
                .example(
                        "POST /api/public/recap/links",
                        place -> sending("{\"token\": \"%s\"}".formatted(linkOf(place.participationId()))))
                .example("GET /api/public/recap/rdv.ics", place -> at())
                .example(
                        "POST /internal/participations/{id}/links",
                        place -> at(place.participationId()).with(MESSAGE));
    }

    private void compte(PermissionWalk<Place> walk) {
        walk.example("GET /api/public/rdvs", place -> asking("when", "coming"))
                .example("POST /api/public/rdvs/{rdvId}/recap", place -> at(place.rdvId()))
                .example("GET /api/public/proches", place -> at())
                .example("POST /api/public/proches", place -> sending(PROCHE))
                .example(
                        "PUT /api/public/proches/{id}",
                        place -> at(place.procheId()).with(PROCHE))
                .example("DELETE /api/public/proches/{id}", place -> at(place.procheId()))
                .example("GET /api/public/preferences", place -> at())
                .example(
                        "PUT /api/public/preferences",
                        place -> sending("{\"notifyByEmail\": true, \"notifyBySms\": true}"))
                .example("DELETE /api/public/usager", place -> {
                    jdbc.sql("UPDATE rdv SET cancelled_at = now() WHERE organisation_id = ?")
                            .param(place.organisationId())
                            .update();
                    return at();
                });
    }

    private void session(PermissionWalk<Place> walk) {
        walk.example("POST /api/public/codes", place -> sending("{\"email\": \"%s@exemple.fr\"}".formatted(Ids.next())))
                .example("POST /api/public/session", place -> proof())
                .example(
                        "POST /api/public/session/franceconnect",
                        place -> sending(
                                "{\"idToken\": \"%s\"}".formatted(franceConnect.tells(Ids.next() + "@exemple.fr"))))
                .example("GET /api/public/session", place -> at())
                .example("DELETE /api/public/session", place -> at());
    }

    private static Example booking(String body) {
        return sending(body).header("Idempotency-Key", Ids.next().toString());
    }

    private String agentBooking(Place place) {
        return """
                {"organisationId": "%s", "motifId": "%s", "lieuId": "%s", "agentId": "%s", "start": "%s",
                 "usager": {"firstName": "Éloïse", "lastName": "Dupont", "telephone": "0160540000"}}""".formatted(
                        place.organisationId(),
                        place.mairie().motifId(),
                        place.mairie().lieuId(),
                        place.agentId(),
                        NINE.plusDays(days.getAndIncrement()));
    }

    /** A browser that was sent a code, whoever is behind it, and types it back. */
    private Example proof() {
        String email = Ids.next() + "@exemple.fr";
        Browser browser = browsers.fresh();
        browser.post("/api/public/codes", "{\"email\": \"%s\"}".formatted(email));
        String code = neighbours.codeSentTo(email);
        return sending("{\"email\": \"%s\", \"code\": \"%s\"}".formatted(email, code))
                .cookies(browser.cookies());
    }

    private Place place() {
        Mairie mairie = espaces.mairie();
        UUID agentId = espaces.agent(mairie, "basique");
        Stream.of(NINE, TEN, NINE.plusHours(2)).forEach(start -> neighbours.offer(mairie, start, agentId));
        neighbours.offerMove(mairie, NINE.plusHours(3), agentId);
        Browser usager = browsers.proved(Ids.next() + "@exemple.fr");
        UUID rdvId = UUID.fromString(usager.book(Browsers.booking(mairie, NINE)).read("$.rdvId"));
        UUID holdId = UUID.fromString(
                usager.post("/api/public/holds", Browsers.creneau(mairie, TEN)).read("$.holdId"));
        UUID procheId =
                UUID.fromString(usager.post("/api/public/proches", PROCHE).read("$.procheId"));
        Mairie collectif = seances.collectif(mairie);
        UUID seanceId = UUID.fromString(seances.inAWeek(collectif, 100));
        return new Place(
                mairie.organisationId(),
                agentId,
                rdvId,
                participationOf(rdvId),
                holdId,
                mairie,
                procheId,
                usager,
                collectif,
                seanceId);
    }

    private UUID participationOf(UUID rdvId) {
        return jdbc.sql("SELECT id FROM participation WHERE rdv_id = ?")
                .param(rdvId)
                .query(UUID.class)
                .single();
    }

    private String linkOf(UUID participationId) {
        String link = new String(mvc.post()
                .uri("/internal/participations/{id}/links", participationId)
                .with(Tokens.service())
                .contentType(MediaType.APPLICATION_JSON)
                .content(MESSAGE)
                .exchange()
                .getResponse()
                .getContentAsByteArray());
        return JsonPath.<String>read(link, "$.path").replace("/r/", "");
    }

    private AgentCallers callers(Place ours, Place theirs) {
        AgentCallers callers = new AgentEvents(kafka).callers(workplace(ours.mairie()), workplace(theirs.mairie()));
        await().until(() -> jdbc.sql("SELECT count(*) FROM agent WHERE id IN (:ids)")
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
