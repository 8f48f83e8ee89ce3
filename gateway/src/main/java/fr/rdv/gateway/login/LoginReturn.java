package fr.rdv.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The page that somebody asked for before signing in; only a path of this site, never another address. */
public final class LoginReturn {
    static final String HOME = "/agent";
    private static final String ATTRIBUTE = "retour";
    private static final int MAX_LENGTH = 1000;
    private static final Set<String> OUTCOMES = Set.of("success", "cancelled", "error");

    private LoginReturn() {}

    /** What was asked for if it is a path of this site, else a page of ours. */
    public static String allowed(@Nullable String asked, String home) {
        if (asked == null || asked.length() > MAX_LENGTH || !asked.startsWith("/") || asked.startsWith("//")) {
            return home;
        }
        try {
            URI uri = new URI(asked);
            return uri.isAbsolute()
                            || uri.getRawAuthority() != null
                            || !uri.normalize().equals(uri)
                    ? home
                    : asked;
        } catch (URISyntaxException unreadable) {
            return home;
        }
    }

    static void keep(HttpServletRequest request, @Nullable String asked) {
        request.getSession().setAttribute(ATTRIBUTE, allowed(asked, HOME));
    }

    /** The page to come back to; it is told how an action on the account ended, when there was one. */
    static String take(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Object kept = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        String page = kept instanceof String path ? path : HOME;
        String outcome = request.getParameter("kc_action_status");
        return outcome != null && OUTCOMES.contains(outcome)
                ? UriComponentsBuilder.fromUriString(page)
                        .replaceQueryParam("resultat", outcome)
                        .build()
                        .toUriString()
                : page;
    }
}
