package fr.rdv.gateway.franceconnect;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.util.WebUtils;

/**
 * Keeps a sign-in under way in the browser itself, encrypted, for ten minutes: any replica finishes what another began, and
 * no session is made for somebody who may never come back. The key comes from the client's secret, which the replicas share.
 */
final class PendingLogins implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final String COOKIE = "rdv_connexion";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String RETOUR = "retour";

    private final UsagersRealm realm;
    private final ClientRegistration registration;
    private final byte[] key;

    PendingLogins(UsagersRealm realm) {
        this.realm = realm;
        this.registration = realm.registration();
        this.key = sha256(COOKIE + " " + registration.getClientSecret());
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            write(response, "", Duration.ZERO);
            return;
        }
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .expirationTime(Date.from(Instant.now().plus(LIFE)))
                .claim(OAuth2ParameterNames.STATE, asked.getState())
                .claim(OidcParameterNames.NONCE, asked.getAttribute(OidcParameterNames.NONCE))
                .claim(PkceParameterNames.CODE_VERIFIER, asked.getAttribute(PkceParameterNames.CODE_VERIFIER))
                .claim(RETOUR, Retour.asked(request.getParameter(RETOUR)).path())
                .build();
        write(response, encrypt(claims), LIFE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return claims(request)
                .filter(claims -> claims.getClaim(OAuth2ParameterNames.STATE)
                        .equals(request.getParameter(OAuth2ParameterNames.STATE)))
                .map(this::authorizationRequest)
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        write(response, "", Duration.ZERO);
        return loadAuthorizationRequest(request);
    }

    /** Where the person of a request comes from, even when the sign-in itself is no longer known. */
    Retour retour(HttpServletRequest request) {
        return Retour.asked(claims(request)
                .map(claims -> String.valueOf(claims.getClaim(RETOUR)))
                .orElse(null));
    }

    private OAuth2AuthorizationRequest authorizationRequest(JWTClaimsSet claims) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(realm.startOfSession())
                .clientId(registration.getClientId())
                .redirectUri(registration.getRedirectUri())
                .scopes(registration.getScopes())
                .state(String.valueOf(claims.getClaim(OAuth2ParameterNames.STATE)))
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, registration.getRegistrationId(),
                        OidcParameterNames.NONCE, claims.getClaim(OidcParameterNames.NONCE),
                        PkceParameterNames.CODE_VERIFIER, claims.getClaim(PkceParameterNames.CODE_VERIFIER)))
                .build();
    }

    private Optional<JWTClaimsSet> claims(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            EncryptedJWT kept = EncryptedJWT.parse(cookie.getValue());
            kept.decrypt(new DirectDecrypter(key));
            return Optional.of(kept.getJWTClaimsSet())
                    .filter(claims -> claims.getExpirationTime().after(new Date()));
        } catch (ParseException | JOSEException forged) {
            return Optional.empty();
        }
    }

    private String encrypt(JWTClaimsSet claims) {
        EncryptedJWT kept = new EncryptedJWT(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), claims);
        try {
            kept.encrypt(new DirectEncrypter(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return kept.serialize();
    }

    private void write(HttpServletResponse response, String value, Duration life) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(realm.isSecure())
                .sameSite("Lax")
                .path(FranceConnectAccess.START)
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
