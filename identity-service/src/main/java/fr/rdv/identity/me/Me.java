package fr.rdv.identity.me;

import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Email;
import fr.rdv.identity.agent.domain.Role;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who is signed in; without agent for an opérateur. */
record Me(
        @Nullable UUID agentId,
        String displayName,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable UUID espaceId,
        @Nullable String status,
        boolean adminEspace,
        boolean operateur,
        boolean secondFactorRequired,
        List<RoleState> roles,
        List<UUID> serviceIds) {

    static Me of(Agent agent, boolean operateur, boolean secondFactorRequired) {
        return new Me(
                agent.id(),
                agent.displayName(),
                agent.name().firstName(),
                agent.name().lastName(),
                agent.email().map(Email::address).orElse(null),
                agent.espaceId(),
                agent.status().code(),
                agent.places().isAdminEspace(),
                operateur,
                secondFactorRequired,
                agent.places().roles().stream()
                        .sorted(Comparator.comparing(Role::organisationId))
                        .map(role -> new RoleState(
                                role.organisationId(), role.level().code(), role.accueil()))
                        .toList(),
                agent.places().serviceIds().stream().sorted().toList());
    }

    static Me withoutAgent(Jwt token, boolean operateur) {
        String name = token.getClaimAsString("name");
        return new Me(
                null,
                name == null || name.isBlank() ? "Opérateur" : name,
                token.getClaimAsString("given_name"),
                token.getClaimAsString("family_name"),
                token.getClaimAsString("email"),
                null,
                null,
                false,
                operateur,
                false,
                List.of(),
                List.of());
    }

    record RoleState(UUID organisationId, String level, boolean accueil) {}
}
