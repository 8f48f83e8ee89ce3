package fr.rdv.identity.testdata;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Keycloak's admin API, as far as invitations use it. */
@TestConfiguration(proxyBeanMethods = false)
public class KeycloakFixture {
    public static final String USERS = "/admin/realms/agents/users";
    public static final String ACCOUNT = USERS + "/8d3f";
    public static final String MAIL = ACCOUNT + "/execute-actions-email";

    @Bean(destroyMethod = "stop")
    WireMockServer keycloakServer() {
        WireMockServer server = new WireMockServer(options().dynamicPort());
        server.start();
        return server;
    }

    @Bean
    DynamicPropertyRegistrar keycloakUrl(WireMockServer server) {
        return registry -> registry.add("rdv.keycloak-url", server::baseUrl);
    }

    /** Knows nobody, creates and sends what it is asked. */
    public static void answers(WireMockServer server) {
        server.resetAll();
        server.stubFor(post("/realms/agents/protocol/openid-connect/token")
                .willReturn(okJson("{\"access_token\": \"jeton\", \"expires_in\": 3600, \"token_type\": \"Bearer\"}")));
        server.stubFor(get(urlPathEqualTo(USERS)).willReturn(okJson("[]")));
        server.stubFor(post(USERS).willReturn(created().withHeader("Location", server.baseUrl() + ACCOUNT)));
        server.stubFor(put(urlPathEqualTo(ACCOUNT)).willReturn(noContent()));
        server.stubFor(put(urlPathMatching(MAIL)).willReturn(noContent()));
    }

    /** Has an account already, with the id of an agent or without. */
    public static void knows(WireMockServer server, String email, UUID agentId) {
        String attributes = agentId == null ? "{}" : "{\"agent_id\": [\"%s\"]}".formatted(agentId);
        String user = "{\"id\": \"8d3f\", \"username\": \"%1$s\", \"email\": \"%1$s\", \"attributes\": %2$s}"
                .formatted(email, attributes);
        server.stubFor(get(urlPathEqualTo(USERS))
                .withQueryParam("email", equalTo(email))
                .willReturn(okJson("[" + user + "]")));
        server.stubFor(get(urlPathEqualTo(ACCOUNT)).willReturn(okJson(user)));
    }

    /** Answers every call with an error. */
    public static void isDown(WireMockServer server) {
        server.resetAll();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
    }
}
