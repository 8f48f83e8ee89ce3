package fr.rdv.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Callers of a request in a test, as the resource server sees them. */
public final class Tokens {
    private Tokens() {}

    /** An agent, signed in. */
    public static RequestPostProcessor agent(UUID agentId) {
        return jwt().jwt(token -> token.claim("agent_id", agentId.toString()).claim("realm_access", roles("agent")))
                .authorities(new SimpleGrantedAuthority("ROLE_agent"));
    }

    /** Someone who runs the platform. */
    public static RequestPostProcessor operateur() {
        return jwt().jwt(token -> token.claim("realm_access", roles("operateur")))
                .authorities(new SimpleGrantedAuthority("ROLE_operateur"));
    }

    /** A neighbour service. */
    public static RequestPostProcessor service() {
        return jwt().jwt(token -> token.claim("realm_access", roles("service")))
                .authorities(new SimpleGrantedAuthority("ROLE_service"));
    }

    private static Map<String, List<String>> roles(String role) {
        return Map.of("roles", List.of(role));
    }
}
