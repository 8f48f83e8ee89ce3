package fr.rdv.fakes.proconnect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuthorizeRulesTests {

    @Test
    void acceptsWhatTheDocumentationLists() {
        assertThat(AuthorizeRules.faults(request())).isEmpty();
    }

    @Test
    void refusesAnUnknownParameter() {
        Map<String, List<String>> request = request();
        request.put("kc_locale", List.of("fr"));

        assertThat(AuthorizeRules.faults(request)).containsExactly("paramètre inconnu : kc_locale");
    }

    @Test
    void refusesPkceWhichProConnectDoesNotKnow() {
        Map<String, List<String>> request = request();
        request.put("code_challenge", List.of("x"));

        assertThat(AuthorizeRules.faults(request)).containsExactly("paramètre inconnu : code_challenge");
    }

    @Test
    void refusesTheShortNonceOfAPlainBroker() {
        Map<String, List<String>> request = request();
        request.put("nonce", List.of("n".repeat(22)));

        assertThat(AuthorizeRules.faults(request))
                .containsExactly("nonce doit compter au moins 32 caractères, il en a 22");
    }

    @Test
    void refusesAMissingState() {
        Map<String, List<String>> request = request();
        request.remove("state");

        assertThat(AuthorizeRules.faults(request))
                .containsExactly("paramètre requis : state", "state doit compter au moins 32 caractères, il en a 0");
    }

    @Test
    void refusesARepeatedParameterAndAnUnknownScope() {
        Map<String, List<String>> request = request();
        request.put("prompt", List.of("login", "login"));
        request.put("scope", List.of("openid profile"));

        assertThat(AuthorizeRules.faults(request))
                .containsExactlyInAnyOrder("paramètre répété : prompt", "scope inconnu : profile");
    }

    private static Map<String, List<String>> request() {
        Map<String, List<String>> request = new HashMap<>();
        request.put("response_type", List.of("code"));
        request.put("client_id", List.of("rdv-agents"));
        request.put("redirect_uri", List.of("http://127.0.0.1:18080/realms/agents/broker/proconnect/endpoint"));
        request.put("scope", List.of("openid given_name usual_name email uid siret"));
        request.put("state", List.of("s".repeat(32)));
        request.put("nonce", List.of("n".repeat(32)));
        return request;
    }
}
