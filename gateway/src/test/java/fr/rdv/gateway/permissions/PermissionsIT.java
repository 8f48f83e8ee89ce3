package fr.rdv.gateway.permissions;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.gateway.testdata.Browser;
import fr.rdv.gateway.testdata.GatewayTest;
import fr.rdv.gateway.testdata.Neighbours;
import fr.rdv.gateway.testdata.PlayedKeycloak;
import fr.rdv.testing.permission.PermissionMatrix;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every endpoint of every service, asked for at the gateway: routed or not, and to whom, as its own table says. */
@GatewayTest
class PermissionsIT {
    private static final List<String> SERVICES = List.of(
            "identity-service",
            "organisation-service",
            "agenda-service",
            "booking-service",
            "notification-service",
            "ants-connector");
    private static final Map<PathPattern, Map<String, String>> DECLARED = new LinkedHashMap<>();

    @LocalServerPort
    int port;

    Browser browser;
    Browser agent;

    @BeforeAll
    static void readTheTable() {
        PermissionMatrix.of("gateway")
                .forEach((path, answers) -> DECLARED.put(PathPatternParser.defaultInstance.parse(path), answers));
    }

    @BeforeEach
    void neighboursAllowEverything() {
        Neighbours.server.resetAll();
        Neighbours.server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        PlayedKeycloak.answers();
        browser = new Browser(port);
        browser.open("/org/12/mairie");
        agent = new Browser(port);
        agent.signIn("/agent", "access-1", 300);
        agent.open("/org/12/mairie");
    }

    static Stream<String> services() {
        return SERVICES.stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void letsThroughWhomTheTableSays(String service) {
        Map<String, Map<String, String>> expected = new TreeMap<>();
        Map<String, Map<String, String>> answers = new TreeMap<>();
        for (String endpoint : PermissionMatrix.endpointsOf(Path.of("..", service, "openapi.json"))) {
            String[] parts = endpoint.split(" ");
            String path = parts[1].replaceAll("\\{[^}]+}", "1");
            expected.put(endpoint, declared(path));
            answers.put(endpoint, answers(parts[0], path));
        }

        assertThat(answers).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void opensItsOwnPages() {
        for (String path : List.of("/", "/org/12/mairie", "/r/un-jeton", "/agent", "/api/session", "/actuator/env")) {
            assertThat(answers("GET", path)).as(path).isEqualTo(declared(path));
        }
    }

    private static Map<String, String> declared(String path) {
        return DECLARED.entrySet().stream()
                .filter(row -> row.getKey().matches(PathContainer.parsePath(path)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row of the gateway's table covers " + path));
    }

    /** Each has the CSRF token that comes with a page; a token is passed over where the usagers' own cookies count. */
    private Map<String, String> answers(String method, String path) {
        String[] token = {"Authorization", "Bearer " + PlayedKeycloak.accessToken()};
        String[] ofUsagers = {"Authorization", "Bearer " + PlayedKeycloak.accessTokenOfAnotherRealm()};
        return Map.of(
                "navigateur", verdict(browser.ask(method, path)),
                "agent", verdict(agent.ask(method, path)),
                "jeton d’agent", verdict(browser.ask(method, path, token)),
                "jeton d’usager", verdict(browser.ask(method, path, ofUsagers)));
    }

    private static String verdict(int status) {
        return status == 200 ? PermissionMatrix.ALLOWED : String.valueOf(status);
    }
}
