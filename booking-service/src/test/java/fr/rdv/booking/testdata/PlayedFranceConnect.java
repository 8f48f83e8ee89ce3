package fr.rdv.booking.testdata;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;

/** The realm of usagers, saying what FranceConnect told of Ursule Sagère, born on 14 March 1985. */
@TestConfiguration(proxyBeanMethods = false)
public class PlayedFranceConnect {
    private static final RSAKey KEY = key();

    private final String issuer;

    PlayedFranceConnect(@Value("${rdv.booking.franceconnect.issuer}") String issuer) {
        this.issuer = issuer;
    }

    static String keys() {
        return new JWKSet(KEY.toPublicJWK()).toString();
    }

    /** An ID token with an e-mail, or none. */
    public String tells(@Nullable String email) {
        return tells(email, claims -> {});
    }

    /** The same with other claims. */
    public String tells(@Nullable String email, Consumer<JWTClaimsSet.Builder> change) {
        return sign(KEY, email, change);
    }

    /** The same, signed by somebody else. */
    public String forged() {
        return sign(key(), "ursule@exemple.fr", claims -> {});
    }

    private String sign(RSAKey key, @Nullable String email, Consumer<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("gateway")
                .subject("7d0f6c1e-3d5b-4a0e-8d5f-2b1f0c9e8a77")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("identity_provider", "franceconnect")
                .claim("given_name", "Ursule Marie")
                .claim("family_name", "SAGÈRE")
                .claim("birthdate", "1985-03-14")
                .claim("email", email);
        change.accept(claims);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("realm-of-usagers").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
