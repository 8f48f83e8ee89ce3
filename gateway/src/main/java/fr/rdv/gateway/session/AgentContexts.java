package fr.rdv.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps of a login who signed in, a few strings, in place of Spring Security's whole context and its claims. */
@Component
public class AgentContexts implements SecurityContextRepository {

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return SignedInAgent.of(holder.getRequest())
                .map(agent -> new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(agent, null, List.of())))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof OidcUser user) {
            new SignedInAgent(
                            user.getName(),
                            nameOf(user),
                            user.getEmail(),
                            user.getIdToken().getTokenValue())
                    .keepIn(request.getSession());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SignedInAgent.of(request).isPresent();
    }

    private static String nameOf(OidcUser user) {
        String fullName = user.getFullName();
        return fullName == null || fullName.isBlank() ? user.getName() : fullName;
    }
}
