package fr.rdv.gateway.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;

/** The security headers of every answer. */
public final class SecurityHeaders {
    /**
     * Nothing from elsewhere, nothing inline. The two hashes are those of the style element by which react-dsfr sets the
     * colour scheme. Logout goes by fetch, so that no form leaves for Keycloak. Who may frame the page ends it.
     */
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'"
            + " 'sha256-HzhUjVBe6Oi2wcxUM7bmy2Rp9VdLMHYDdYr9MalNmOY='"
            + " 'sha256-xVQ4mcypV0CvOtZpQgVcKpcoNvdUkR9BrwZBrtBbU+w=';"
            + " img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors ";

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private SecurityHeaders() {}

    /** Of answers that hold data: never stored. */
    public static void ofData(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false)
                        .maxAgeInSeconds(Duration.ofDays(365).toSeconds()))
                .addHeaderWriter(SecurityHeaders::writeByPath);
    }

    /** Of pages and files, which say themselves how long they last. */
    public static void ofPages(HeadersConfigurer<HttpSecurity> headers) {
        ofData(headers);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    private static void writeByPath(HttpServletRequest request, HttpServletResponse response) {
        boolean secret = isSecret(request.getRequestURI());
        boolean framed = isFramed(request.getRequestURI());
        response.setHeader("Content-Security-Policy", CSP + (framed ? "*" : "'none'"));
        if (!framed) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Referrer-Policy", secret ? "no-referrer" : "strict-origin-when-cross-origin");
        if (secret) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("X-Robots-Tag", "noindex");
        }
    }

    /** The créneaux that an administration shows inside its own site; nothing can be booked there. */
    private static boolean isFramed(String path) {
        return path.startsWith("/integration/");
    }

    /** Paths that carry the token of one person, or what it opens. */
    private static boolean isSecret(String path) {
        return path.startsWith("/r/")
                || path.equals("/rdv")
                || path.startsWith("/rdv/")
                || path.startsWith("/calendrier/")
                || path.startsWith("/api/public/recap");
    }
}
