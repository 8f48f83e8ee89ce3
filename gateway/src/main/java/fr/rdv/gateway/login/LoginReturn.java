package fr.rdv.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The page an agent asked for before signing in; only a path of this site, never another address. */
final class LoginReturn {
    static final String HOME = "/agent";
    private static final String ATTRIBUTE = "retour";
    private static final int MAX_LENGTH = 1000;

    private LoginReturn() {}

    static String allowed(@Nullable String asked) {
        if (asked == null || asked.length() > MAX_LENGTH || !asked.startsWith("/") || asked.startsWith("//")) {
            return HOME;
        }
        try {
            URI uri = new URI(asked);
            return uri.isAbsolute()
                            || uri.getRawAuthority() != null
                            || !uri.normalize().equals(uri)
                    ? HOME
                    : asked;
        } catch (URISyntaxException unreadable) {
            return HOME;
        }
    }

    static void keep(HttpServletRequest request, @Nullable String asked) {
        request.getSession().setAttribute(ATTRIBUTE, allowed(asked));
    }

    static String take(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Object kept = session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return kept instanceof String path ? path : HOME;
    }
}
