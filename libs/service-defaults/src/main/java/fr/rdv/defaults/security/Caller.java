package fr.rdv.defaults.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who sent the request.
 *
 * @param agentId the agent, null for an opérateur or a service
 * @param operateur whether the caller runs the platform
 */
public record Caller(@Nullable UUID agentId, boolean operateur) {

    /** Reads the caller from a token that was already checked. */
    public static Caller of(Jwt token) {
        String agentId = token.getClaimAsString("agent_id");
        return new Caller(
                agentId == null ? null : UUID.fromString(agentId), roles(token).contains("operateur"));
    }

    static Collection<String> roles(Jwt token) {
        Map<String, Object> access = token.getClaimAsMap("realm_access");
        return access != null && access.get("roles") instanceof Collection<?> roles
                ? roles.stream().map(String::valueOf).toList()
                : List.of();
    }
}
