package fr.rdv.identity.keycloak;

import fr.rdv.defaults.problem.Problem;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Accounts that agents sign in with. */
@Component
public class Accounts {
    static final String REALM = "agents";
    private static final Logger log = LoggerFactory.getLogger(Accounts.class);
    private static final String AGENT_ID = "agent_id";
    private static final String BROWSER_CLIENT = "gateway";
    private static final List<String> FIRST_STEPS = List.of("UPDATE_PASSWORD");
    private static final int LINK_SECONDS = (int) Duration.ofDays(7).toSeconds();

    private final Keycloak keycloak;

    Accounts(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * Sends an invitation to an account, made unless one has the e-mail already. The link lives seven days (FEATURES 2.13).
     *
     * @param account whom to invite, with the agent's id that a new account gets
     * @return the agent's id of the account, which an earlier invitation that failed half-way may have given
     * @throws Problem 503 when Keycloak does not answer; the same call may be tried again
     */
    @CircuitBreaker(name = "keycloak", fallbackMethod = "unavailable")
    public UUID invite(Account account) {
        UserRepresentation user = find(account.email());
        if (user == null) {
            user = create(account);
        }
        UUID agentId = agentIdOf(user, account.agentId());
        users().get(user.getId()).executeActionsEmail(BROWSER_CLIENT, null, LINK_SECONDS, FIRST_STEPS);
        return agentId;
    }

    UUID unavailable(Account account, Throwable failure) {
        log.warn("Keycloak did not take an invitation: {}", failure.getClass().getName());
        throw new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "comptes-indisponibles",
                "Les comptes sont momentanément indisponibles : l’invitation n’est pas partie, réessayez dans quelques instants");
    }

    private @Nullable UserRepresentation find(String email) {
        List<UserRepresentation> found = users().searchByEmail(email, true);
        return found.isEmpty() ? null : users().get(found.getFirst().getId()).toRepresentation();
    }

    private UserRepresentation create(Account account) {
        UserRepresentation user = account.user();
        try (Response answer = users().create(user)) {
            if (answer.getStatus() == Response.Status.CREATED.getStatusCode()) {
                user.setId(CreatedResponseUtil.getCreatedId(answer));
                return user;
            }
            UserRepresentation createdMeanwhile = find(account.email());
            if (createdMeanwhile == null) {
                throw new WebApplicationException(answer.getStatus());
            }
            return createdMeanwhile;
        }
    }

    private UUID agentIdOf(UserRepresentation user, UUID wanted) {
        String given = user.firstAttribute(AGENT_ID);
        if (given != null) {
            return UUID.fromString(given);
        }
        Map<String, List<String>> attributes =
                user.getAttributes() == null ? new HashMap<>() : new HashMap<>(user.getAttributes());
        attributes.put(AGENT_ID, List.of(wanted.toString()));
        user.setAttributes(attributes);
        users().get(user.getId()).update(user);
        return wanted;
    }

    private UsersResource users() {
        return keycloak.realm(REALM).users();
    }

    /** An account to be. */
    public record Account(
            UUID agentId,
            String email,
            @Nullable String firstName,
            @Nullable String lastName) {

        private UserRepresentation user() {
            UserRepresentation user = new UserRepresentation();
            user.setUsername(email);
            user.setEmail(email);
            user.setEmailVerified(true);
            user.setEnabled(true);
            user.setFirstName(firstName);
            user.setLastName(lastName);
            user.setAttributes(Map.of(AGENT_ID, List.of(agentId.toString())));
            user.setRequiredActions(FIRST_STEPS);
            return user;
        }

        /** Nothing of the address: it never enters a log. */
        @Override
        public String toString() {
            return "Account of " + agentId;
        }
    }
}
