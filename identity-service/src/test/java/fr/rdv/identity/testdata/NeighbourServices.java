package fr.rdv.identity.testdata;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** booking-service and agenda-service, as this service sees them: nobody is expected unless a test says so. */
@TestConfiguration(proxyBeanMethods = false)
public class NeighbourServices {
    private static final WireMockServer SERVER = started();

    @Bean
    static DynamicPropertyRegistrar neighbourAddresses() {
        return registry -> {
            for (String name : List.of("booking", "agenda")) {
                registry.add("spring.cloud.discovery.client.simple.instances." + name + "[0].uri", SERVER::baseUrl);
            }
        };
    }

    private static WireMockServer started() {
        WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        server.stubFor(
                get(urlPathMatching("/internal/agents/.*/rdvs")).willReturn(okJson("{\"count\": 0, \"rdvs\": []}")));
        server.stubFor(get(urlPathMatching("/internal/agents/.*/plages")).willReturn(okJson("[]")));
        return server;
    }

    /** An agent has a RDV to come. */
    public void rdvAwaits(UUID agentId) {
        SERVER.stubFor(
                get(urlPathEqualTo("/internal/agents/" + agentId + "/rdvs")).willReturn(okJson("""
                        {"count": 1, "rdvs": [{"rdvId": "01977f00-0000-7000-8000-000000000020",
                          "start": "2030-01-08T09:00:00+01:00", "zone": "Europe/Paris", "motifName": "Passeport"}]}""")));
    }

    /** booking-service does not answer for an agent. */
    public void rdvsAreUnknown(UUID agentId) {
        SERVER.stubFor(
                get(urlPathEqualTo("/internal/agents/" + agentId + "/rdvs")).willReturn(serverError()));
    }

    /** An agent has a plage with a motif of a service. */
    public void plageUses(UUID agentId, UUID serviceId) {
        SERVER.stubFor(get(urlPathEqualTo("/internal/agents/" + agentId + "/plages"))
                .willReturn(okJson("""
                        [{"plageOuvertureId": "01977f00-0000-7000-8000-000000000030", "title": "Mardis",
                          "motifName": "Consultation", "serviceId": "%s"}]""".formatted(serviceId))));
    }
}
