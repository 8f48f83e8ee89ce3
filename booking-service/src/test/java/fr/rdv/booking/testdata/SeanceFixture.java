package fr.rdv.booking.testdata;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.defaults.Ids;
import fr.rdv.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Sessions of a motif collectif. */
@TestConfiguration(proxyBeanMethods = false)
public class SeanceFixture {
    /** The body of somebody who signs up for themselves. */
    public static final String ELOISE = "{\"usager\": {\"firstName\": \"Éloïse\", \"lastName\": \"Dupont\"}}";

    private final EspaceFixture espaces;
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;
    private final Clock clock;

    SeanceFixture(EspaceFixture espaces, JdbcClient jdbc, MockMvcTester mvc, Clock clock) {
        this.espaces = espaces;
        this.jdbc = jdbc;
        this.mvc = mvc;
        this.clock = clock;
    }

    /** A mairie whose motif is collectif, half an hour long. */
    public Mairie mairie() {
        return collectif(espaces.mairie());
    }

    /** The same mairie with another motif, which is collectif. */
    public Mairie collectif(Mairie mairie) {
        UUID motifId = Ids.next();
        jdbc.sql("""
                INSERT INTO motif (id, espace_id, organisation_id, service_id, service_name, name, type, duration_min,
                  pause_min, color, online, movable, collectif, version)
                SELECT :id, espace_id, organisation_id, service_id, service_name, 'Atelier numérique', type, duration_min,
                  pause_min, color, true, true, true, 1 FROM motif WHERE id = :model
                """).param("id", motifId).param("model", mairie.motifId()).update();
        return new Mairie(mairie.espaceId(), mairie.organisationId(), mairie.serviceId(), mairie.lieuId(), motifId);
    }

    /** So long from now, on the wall clock of Paris. */
    public OffsetDateTime in(Duration time) {
        return clock.instant()
                .truncatedTo(ChronoUnit.MINUTES)
                .plus(time)
                .atZone(ZoneId.of("Europe/Paris"))
                .toOffsetDateTime();
    }

    /** What an agent sends for a session of some agents. */
    public String request(Mairie mairie, OffsetDateTime start, @Nullable Integer seats, UUID... agents) {
        return """
                {"organisationId": "%s", "motifId": "%s", "lieuId": "%s", "start": "%s", "title": " Déclarer\\nses impôts ",
                 "seats": %s, "agentIds": [%s]}""".formatted(
                mairie.organisationId(),
                mairie.motifId(),
                mairie.lieuId(),
                start,
                seats,
                List.of(agents).stream().map(id -> '"' + id.toString() + '"').collect(Collectors.joining(",")));
    }

    /** The answer to an agent who sets a session. */
    public MockHttpServletResponse create(UUID agent, String request) {
        return mvc.post()
                .uri("/api/rdvs-collectifs")
                .with(Tokens.agent(agent))
                .header("Idempotency-Key", Ids.next().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(request)
                .exchange()
                .getResponse();
    }

    /** The id of a session in a week, with an agent of its own. */
    public String inAWeek(Mairie mairie, @Nullable Integer seats) {
        UUID agent = espaces.agent(mairie, "basique");
        return JsonPath.read(body(create(agent, request(mairie, in(Duration.ofDays(7)), seats, agent))), "$.rdvId");
    }

    public static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
