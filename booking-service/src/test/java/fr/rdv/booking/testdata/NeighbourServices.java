package fr.rdv.booking.testdata;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.jayway.jsonpath.JsonPath;
import fr.rdv.booking.creneau.Creneau;
import fr.rdv.booking.creneau.OfferedCreneaux;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.cache.CacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** agenda-service, notification-service, ants-connector and the token endpoint, as booking-service sees them. */
@TestConfiguration(proxyBeanMethods = false)
public class NeighbourServices {
    public static final Duration STALL = Duration.ofSeconds(10);

    private static final WireMockServer SERVER = started();

    private final CircuitBreakerRegistry breakers;
    private final CacheManager caches;

    NeighbourServices(CircuitBreakerRegistry breakers, CacheManager caches) {
        this.breakers = breakers;
        this.caches = caches;
    }

    @Bean
    static DynamicPropertyRegistrar neighbourAddresses() {
        return registry -> {
            registry.add("rdv.keycloak-url", SERVER::baseUrl);
            for (String name : List.of("agenda", "notification", "ants")) {
                registry.add("spring.cloud.discovery.client.simple.instances." + name + "[0].uri", SERVER::baseUrl);
            }
        };
    }

    /** The first call of a cold service may take longer than a caller waits. */
    @Bean
    static ApplicationRunner firstCall(OfferedCreneaux offered) {
        Creneau nobodys = new Creneau(UUID.randomUUID(), null, Instant.EPOCH, 1);
        return started ->
                await().ignoreExceptions().until(() -> offered.find(nobodys).isEmpty());
    }

    private static WireMockServer started() {
        WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().containerThreads(80));
        server.start();
        server.stubFor(post(urlPathMatching("/realms/.*/token"))
                .willReturn(okJson("{\"access_token\": \"jeton\", \"token_type\": \"Bearer\", \"expires_in\": 3600}")));
        server.stubFor(
                com.github.tomakehurst.wiremock.client.WireMock.get("/realms/usagers/protocol/openid-connect/certs")
                        .willReturn(okJson(PlayedFranceConnect.keys())));
        server.stubFor(post("/internal/links").willReturn(aResponse().withStatus(202)));
        server.stubFor(post("/internal/codes").willReturn(aResponse().withStatus(202)));
        server.stubFor(post("/internal/offers").willReturn(okJson("{\"offered\": false}")));
        server.stubFor(post("/internal/nearest").willReturn(okJson("[]")));
        server.stubFor(post("/internal/moves/nearest").willReturn(okJson("[]")));
        server.stubFor(post("/internal/moves/alternatives").willReturn(okJson("[]")));
        server.stubFor(post("/internal/moves/offers").willReturn(okJson("{\"offered\": false, \"agents\": []}")));
        server.stubFor(post("/internal/moves/creneaux")
                .willReturn(okJson("{\"zone\": \"Europe/Paris\", \"days\": [], \"next\": null}")));
        return server;
    }

    /** agenda-service offers a créneau of half an hour, with these agents, the least busy first. */
    public void offer(Mairie mairie, OffsetDateTime start, UUID... agents) {
        OffsetDateTime end = start.plusMinutes(30);
        String free = Stream.of(agents)
                .map(agent -> "{\"agentId\": \"%s\", \"bookedMinutes\": %d}"
                        .formatted(agent, 30 * List.of(agents).indexOf(agent)))
                .collect(Collectors.joining(","));
        stub(about("/internal/offers", mairie.motifId(), start), okJson("""
                {"offered": true, "end": "%s", "busyUntil": "%s", "zone": "Europe/Paris", "organisationId": "%s",
                 "espaceId": "%s", "agents": [%s]}""".formatted(
                        end, end, mairie.organisationId(), mairie.espaceId(), free)));
        stub(about("/internal/nearest", mairie.motifId(), start), okJson("""
                [{"start": "%s", "end": "%s"}, {"start": "%s", "end": "%s"}, {"start": "%s", "end": "%s"}]""".formatted(
                        start.plusMinutes(30),
                        start.plusMinutes(60),
                        start.plusMinutes(60),
                        start.plusMinutes(90),
                        start.plusMinutes(90),
                        start.plusMinutes(120))));
    }

    /** agenda-service lets the RDVs of a motif be moved to a start, with these agents. */
    public void offerMove(Mairie mairie, OffsetDateTime start, UUID... agents) {
        String free = Stream.of(agents)
                .map(agent -> "{\"agentId\": \"%s\", \"bookedMinutes\": 0}".formatted(agent))
                .collect(Collectors.joining(","));
        String wanted = "$[?(@.rdv.motifId == '" + mairie.motifId() + "' && @.start == '" + start.toInstant() + "')]";
        stub(
                post("/internal/moves/offers").withRequestBody(matchingJsonPath(wanted)),
                okJson("{\"offered\": true, \"agents\": [" + free + "]}"));
        stub(
                post("/internal/moves/alternatives").withRequestBody(matchingJsonPath(wanted)),
                okJson("[{\"start\": \"%s\", \"end\": \"%s\"}]".formatted(start.plusHours(1), start.plusMinutes(90))));
        stub(
                post("/internal/moves/creneaux")
                        .withRequestBody(matchingJsonPath("$[?(@.rdv.motifId == '" + mairie.motifId() + "')]")),
                okJson("""
                {"zone": "Europe/Paris", "days": [{"day": "%s", "creneaux": [{"start": "%s", "end": "%s"}]}], "next": null}""".formatted(start.toLocalDate(), start, start.plusMinutes(30))));
    }

    /** agenda-service knows a créneau of an agent near to any RDV of a motif. */
    public void nearRdvsOf(Mairie mairie, OffsetDateTime start, UUID agent) {
        stub(
                post("/internal/moves/nearest")
                        .withRequestBody(matchingJsonPath("$[?(@.rdv.motifId == '" + mairie.motifId() + "')]")),
                okJson("[{\"start\": \"%s\", \"end\": \"%s\", \"agentId\": \"%s\"}]"
                        .formatted(start, start.plusMinutes(30), agent)));
    }

    /** agenda-service takes a long time to answer about a créneau. */
    public void stallAgenda(Mairie mairie, OffsetDateTime start) {
        ResponseDefinitionBuilder late = okJson("{\"offered\": true}").withFixedDelay((int) STALL.toMillis());
        stub(about("/internal/offers", mairie.motifId(), start), late);
        stub(about("/internal/nearest", mairie.motifId(), start), late);
    }

    /** notification-service cannot send a code to an address. */
    public void refuseCodesTo(String email) {
        stub(
                post("/internal/codes").withRequestBody(matchingJsonPath("$[?(@.email == '" + email + "')]")),
                aResponse().withStatus(503));
    }

    /** ants-connector says what it knows of a number. */
    public void preDemande(String number, boolean bookable, String status) {
        stub(
                com.github.tomakehurst.wiremock.client.WireMock.get(urlPathEqualTo("/internal/pre-demandes/" + number)),
                okJson("{\"bookable\": %s, \"status\": \"%s\", \"appointments\": []}".formatted(bookable, status)));
    }

    /** ANTS does not answer about a number. */
    public void antsDown(String number) {
        stub(
                com.github.tomakehurst.wiremock.client.WireMock.get(urlPathEqualTo("/internal/pre-demandes/" + number)),
                aResponse().withStatus(503));
    }

    /** The last code sent to an address or a number. */
    public String codeSentTo(String contact) {
        return SERVER
                .findAll(postRequestedFor(urlEqualTo("/internal/codes"))
                        .withRequestBody(matchingJsonPath(
                                "$[?(@.email == '" + contact + "' || @.telephone == '" + contact + "')]")))
                .stream()
                .map(request -> JsonPath.<String>read(request.getBodyAsString(), "$.code"))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    /** The paths of the links sent to an address because somebody asked. */
    public List<String> linksSentTo(String email) {
        return SERVER
                .findAll(postRequestedFor(urlEqualTo("/internal/links"))
                        .withRequestBody(matchingJsonPath("$[?(@.email == '" + email + "')]")))
                .stream()
                .map(request -> JsonPath.<String>read(request.getBodyAsString(), "$.path"))
                .toList();
    }

    /** Forgets failures of other tests. */
    public void closeCircuits() {
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    private static MappingBuilder about(String path, UUID motifId, OffsetDateTime start) {
        Instant instant = start.toInstant();
        return post(path)
                .withRequestBody(
                        matchingJsonPath("$[?(@.motifId == '" + motifId + "' && @.start == '" + instant + "')]"));
    }

    /** What a neighbour says from now on; no earlier answer is given again. */
    private void stub(MappingBuilder request, ResponseDefinitionBuilder response) {
        SERVER.stubFor(request.willReturn(response));
        caches.getCacheNames().forEach(name -> caches.getCache(name).clear());
    }
}
