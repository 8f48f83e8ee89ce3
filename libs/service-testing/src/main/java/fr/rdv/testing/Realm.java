package fr.rdv.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The realm of agents with a key of the test: its tokens are signed and checked for real, unlike those of {@link Tokens}. */
@TestConfiguration
public class Realm {
    private static final RSAKey KEY = key();
    private static final String KEY_SET = serve(new JWKSet(KEY.toPublicJWK()).toString());

    private final String issuer;

    Realm(@Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
        this.issuer = issuer;
    }

    @Bean
    static DynamicPropertyRegistrar keySet() {
        return registry -> registry.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", () -> KEY_SET);
    }

    /** The token of an agent who signed in. */
    public String agent(UUID agentId) {
        return sign(issuer, "agent", agentId);
    }

    /** The token of someone, or something, with one role of the realm and no agent behind. */
    public String role(String role) {
        return sign(issuer, role, null);
    }

    /** The same claims as an agent's, from the realm of usagers. */
    public String usager(UUID agentId) {
        return sign(issuer.replace("/agents", "/usagers"), "agent", agentId);
    }

    private static String sign(String issuer, String role, @Nullable UUID agentId) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("rdv-api")
                .subject(role)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(900)))
                .claim("agent_id", agentId == null ? null : agentId.toString())
                .claim("realm_access", Map.of("roles", List.of(role)))
                .build();
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(KEY));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("realm-of-the-test").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String serve(String keySet) {
        byte[] body = keySet.getBytes(StandardCharsets.UTF_8);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/certs", exchange -> {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.setExecutor(task -> Thread.ofVirtual().start(task));
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/certs";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
