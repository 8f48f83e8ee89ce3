package fr.rdv.ants.disponibilite;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets only the engine in. Tokens are compared by their digests, all of them, in a time that tells nothing. */
@Component
class EngineTokenFilter extends OncePerRequestFilter {
    private static final String HEADER = "X-HUB-RDV-AUTH-TOKEN";
    private static final String REFUSAL = "{\"error\":\"X-HUB-RDV-AUTH-TOKEN header is missing or invalid\"}";

    private final List<byte[]> digests;

    EngineTokenFilter(EngineProperties properties) {
        this.digests =
                properties.tokens().stream().map(EngineTokenFilter::digest).toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/ants/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isKnown(request.getHeader(HEADER))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getWriter().write(REFUSAL);
        }
    }

    private boolean isKnown(@Nullable String token) {
        byte[] digest = digest(token == null ? "" : token);
        boolean known = false;
        for (byte[] candidate : digests) {
            known |= MessageDigest.isEqual(candidate, digest);
        }
        return known && token != null && !token.isEmpty();
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
