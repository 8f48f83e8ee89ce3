package fr.rdv.identity.keycloak;

import fr.rdv.identity.agent.domain.Invitation;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.stereotype.Component;

/** Accounts that agents sign in with. An account belongs to the agent whose id its attribute {@code agent_id} holds. */
@Component
public class Accounts {
    static final String REALM = "agents";
    private static final String AGENT_ID = "agent_id";
    private static final String BROWSER_CLIENT = "gateway";
    private static final List<String> FIRST_STEPS = List.of("UPDATE_PASSWORD");
    private static final String ADD_SECOND_FACTOR = "CONFIGURE_TOTP";
    private static final int LINK_SECONDS = (int) Invitation.LIFE.toSeconds();

    private final Keycloak keycloak;

    Accounts(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** Makes the account, or brings its names in line. One of the same e-mail that an agent of before left goes first. */
    public void open(Account account) {
        Optional<UserRepresentation> known = withEmail(account.email());
        if (known.isPresent() && !belongsToAnother(known.get(), account.agentId())) {
            adopt(known.get(), account);
            return;
        }
        known.ifPresent(left -> users().get(left.getId()).remove());
        try (Response answer = users().create(account.user())) {
            if (answer.getStatus() != Response.Status.CREATED.getStatusCode()) {
                throw new WebApplicationException(answer.getStatus());
            }
        }
    }

    /** Sends the mail of the invitation, whose link lives as long as the invitation (FEATURES 2.13). */
    public void invite(UUID agentId) {
        of(agentId)
                .orElseThrow(NotFoundException::new)
                .executeActionsEmail(BROWSER_CLIENT, null, LINK_SECONDS, FIRST_STEPS);
    }

    /** Takes the account away: sessions, password, second factors and the link to ProConnect go with it. */
    public void close(UUID agentId) {
        of(agentId).ifPresent(UserResource::remove);
    }

    /** Has the next sign-in ask for a second factor unless there is one, or no longer ask. */
    public void askForSecondFactor(UUID agentId, boolean compulsory) {
        UserResource account = of(agentId).orElseThrow(NotFoundException::new);
        boolean missing = compulsory
                && SignInMeans.of(account.credentials()).secondFactors().isEmpty();
        UserRepresentation user = account.toRepresentation();
        List<String> actions =
                user.getRequiredActions() == null ? new ArrayList<>() : new ArrayList<>(user.getRequiredActions());
        boolean changed = missing
                ? !actions.contains(ADD_SECOND_FACTOR) && actions.add(ADD_SECOND_FACTOR)
                : actions.remove(ADD_SECOND_FACTOR);
        if (changed) {
            user.setRequiredActions(actions);
            account.update(user);
        }
    }

    private static boolean belongsToAnother(UserRepresentation user, UUID agentId) {
        String owner = user.firstAttribute(AGENT_ID);
        return owner != null && !owner.equals(agentId.toString());
    }

    private void adopt(UserRepresentation user, Account account) {
        Map<String, List<String>> attributes =
                user.getAttributes() == null ? new HashMap<>() : new HashMap<>(user.getAttributes());
        attributes.put(AGENT_ID, List.of(account.agentId().toString()));
        user.setAttributes(attributes);
        if (account.firstName() != null && account.lastName() != null) {
            user.setFirstName(account.firstName());
            user.setLastName(account.lastName());
        }
        users().get(user.getId()).update(user);
    }

    private Optional<UserRepresentation> withEmail(String email) {
        return users().searchByEmail(email, true).stream()
                .findFirst()
                .map(found -> users().get(found.getId()).toRepresentation());
    }

    private Optional<UserResource> of(UUID agentId) {
        return users().searchByAttributes(AGENT_ID + ":" + agentId, true).stream()
                .findFirst()
                .map(found -> users().get(found.getId()));
    }

    private UsersResource users() {
        return keycloak.realm(REALM).users();
    }

    /** An account as it should be. */
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
