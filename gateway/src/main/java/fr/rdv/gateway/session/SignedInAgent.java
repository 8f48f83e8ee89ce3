package fr.rdv.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param subject Keycloak's id of the account
 * @param idToken shown back to Keycloak at logout, so that it asks nothing
 */
public record SignedInAgent(
        String subject, String displayName, @Nullable String email, String idToken) implements Serializable {
    private static final String ATTRIBUTE = "agent";

    /** The agent of a request's session, which is read now; never creates one. */
    public static Optional<SignedInAgent> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedInAgent agent
                ? Optional.of(agent)
                : Optional.empty();
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }
}
