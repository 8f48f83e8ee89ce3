package fr.rdv.booking.session;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Sets and clears the cookies of the usager's side: HttpOnly, SameSite=Lax, only for {@code /api/public}. */
@Component
public class Cookies {
    /** The browser, before anything is known of its usager. */
    public static final String NAVIGATEUR = "rdv_navigateur";
    /** A proved e-mail. */
    public static final String USAGER = "rdv_usager";
    /** One RDV, opened by a link or just booked. */
    public static final String RECAP = "rdv_recap";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final CookieProperties properties;

    Cookies(CookieProperties properties) {
        this.properties = properties;
    }

    /** Hash of the browser's token; a browser without one is given one. */
    public byte[] navigateur(@Nullable String cookie, HttpServletResponse response) {
        if (cookie != null && TOKEN.matcher(cookie).matches()) {
            return new OpaqueToken(cookie).hash();
        }
        OpaqueToken token = OpaqueToken.generate();
        set(response, NAVIGATEUR, token, properties.navigateur());
        return token.hash();
    }

    /** Sets a cookie that the browser forgets after some time. */
    public void set(HttpServletResponse response, String name, OpaqueToken token, Duration maxAge) {
        add(response, name, token.value(), maxAge);
    }

    /** Makes the browser forget a cookie. */
    public void clear(HttpServletResponse response, String name) {
        add(response, name, "", Duration.ZERO);
    }

    private void add(HttpServletResponse response, String name, String value, Duration maxAge) {
        String cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(properties.secure())
                .sameSite("Lax")
                .path("/api/public")
                .maxAge(maxAge)
                .build()
                .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie);
    }
}
