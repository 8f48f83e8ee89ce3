package fr.rdv.organisation.testdata;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** agenda-service, the token endpoint and the Base Adresse Nationale, as organisation-service sees them. */
@TestConfiguration(proxyBeanMethods = false)
public class OutsideWorld {
    private static final WireMockServer SERVER = started();

    private final CircuitBreakerRegistry breakers;

    OutsideWorld(CircuitBreakerRegistry breakers) {
        this.breakers = breakers;
    }

    @Bean
    static DynamicPropertyRegistrar outsideAddresses() {
        return registry -> {
            registry.add("rdv.keycloak-url", SERVER::baseUrl);
            registry.add("rdv.adresses.url", () -> SERVER.baseUrl() + "/adresse");
            registry.add("rdv.adresses.read-timeout", () -> "1s");
            registry.add("spring.cloud.discovery.client.simple.instances.agenda[0].uri", SERVER::baseUrl);
        };
    }

    private static WireMockServer started() {
        WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        server.stubFor(post(urlPathMatching("/realms/.*/token"))
                .willReturn(okJson("{\"access_token\": \"jeton\", \"token_type\": \"Bearer\", \"expires_in\": 3600}")));
        server.stubFor(post("/internal/nearest").willReturn(okJson("[]")));
        return server;
    }

    /** agenda-service knows the first créneau of a motif. */
    public void firstCreneau(UUID motifId, OffsetDateTime start) {
        nearest(motifId, okJson("[{\"start\": \"%s\", \"end\": \"%s\"}]".formatted(start, start.plusMinutes(30))));
    }

    /** agenda-service fails when it is asked of a motif. */
    public void agendaFailsFor(UUID motifId) {
        nearest(motifId, aResponse().withStatus(500));
    }

    /** The Base Adresse Nationale answers a search. */
    public void adresses(String q, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlPathEqualTo("/adresse/search/"))
                .withQueryParam("q", equalTo(q))
                .willReturn(answer));
    }

    /** Forgets failures of other tests. */
    public void closeCircuits() {
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    private static void nearest(UUID motifId, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(post("/internal/nearest")
                .withRequestBody(matchingJsonPath("$[?(@.motifId == '" + motifId + "')]"))
                .willReturn(answer));
    }
}
