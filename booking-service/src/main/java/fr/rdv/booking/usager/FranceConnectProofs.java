package fr.rdv.booking.usager;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import fr.rdv.defaults.problem.Problem;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Reads the ID token in which the realm of usagers repeats what FranceConnect said. It is no access token: no filter chain
 * accepts it, and this decoder is nobody else's, so that the realm of agents stays the only one whose tokens open anything.
 */
@Component
class FranceConnectProofs {
    private static final Logger log = LoggerFactory.getLogger(FranceConnectProofs.class);

    private final NimbusJwtDecoder tokens;
    private final Clock clock;

    FranceConnectProofs(FranceConnectProperties properties, Clock clock) throws MalformedURLException {
        this.tokens = decoder(properties);
        this.clock = clock;
    }

    /**
     * What a token proves. FranceConnect gives every first name, where people type one: the first is kept. A birth date may
     * lack its day, an e-mail may be missing: both are then unknown.
     *
     * @throws Problem 422 when the token proves nothing, 503 when the keys of the realm cannot be had
     */
    UsagerSession read(String idToken) {
        Jwt token = decode(idToken);
        UsagerIdentity identity = UsagerIdentity.check(
                new UsagerIdentity.Typed(
                        firstOf(token.getClaimAsString("given_name")),
                        token.getClaimAsString("family_name"),
                        dateOf(token.getClaimAsString("birthdate")),
                        null,
                        null),
                LocalDate.now(clock));
        String email = token.getClaimAsString("email");
        return new UsagerSession(
                new Contact(email == null ? null : UsagerIdentity.normaliseEmail(email), null),
                UsagerSession.FRANCECONNECT,
                new UsagerSession.Identity(identity.firstName(), identity.lastName(), identity.birthDate()));
    }

    private Jwt decode(String idToken) {
        try {
            return tokens.decode(idToken);
        } catch (BadJwtException refusal) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "identite-refusee",
                    "FranceConnect n’a pas confirmé votre identité : recommencez, ou continuez sans FranceConnect");
        } catch (JwtException outage) {
            log.warn("The keys of the realm of usagers are out of reach: {}", outage.getMessage());
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "franceconnect-indisponible",
                    "FranceConnect est momentanément indisponible : réessayez dans quelques instants");
        }
    }

    private static @Nullable String firstOf(@Nullable String givenNames) {
        return givenNames == null ? null : givenNames.strip().split("\\s+")[0];
    }

    private static @Nullable LocalDate dateOf(@Nullable String birthdate) {
        try {
            return birthdate == null ? null : LocalDate.parse(birthdate);
        } catch (DateTimeParseException incomplete) {
            return null;
        }
    }

    private static NimbusJwtDecoder decoder(FranceConnectProperties properties) throws MalformedURLException {
        URI certs = URI.create(properties.issuer() + "/protocol/openid-connect/certs");
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        certs.toURL(), new DefaultResourceRetriever(2_000, 5_000))
                .retrying(true)
                .build();
        DefaultJWTProcessor<SecurityContext> signatures = new DefaultJWTProcessor<>();
        signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        signatures.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(signatures);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(properties.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(properties.clientId())),
                new JwtClaimValidator<>("identity_provider", properties.provider()::equals)));
        return decoder;
    }
}
