package fr.rdv.gateway.testdata;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

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

/** Keycloak's answers for realm agents, and for realm usagers after FranceConnect, with keys of the test. */
public final class PlayedKeycloak {
    private static final String ENDPOINTS = "/realms/agents/protocol/openid-connect/";
    private static final String OF_USAGERS = "/realms/usagers/protocol/openid-connect/";
    private static final RSAKey KEY = key("agents");

    private PlayedKeycloak() {}

    /** Keycloak is up and publishes its keys. */
    public static void answers() {
        Neighbours.server.stubFor(
                get("/realms/agents/.well-known/openid-configuration").willReturn(okJson("{}")));
        Neighbours.server.stubFor(
                get(ENDPOINTS + "certs").willReturn(okJson(new JWKSet(KEY.toPublicJWK()).toString())));
    }

    /** The code of a login is exchanged for tokens; the access token lasts so many seconds. */
    public static void exchangesTheCode(String nonce, String accessToken, int seconds) {
        tokens("authorization_code", accessToken, seconds, ",\"id_token\":\"" + idToken(nonce) + "\"");
    }

    public static void renews(String accessToken) {
        tokens("refresh_token", accessToken, 300, "");
    }

    public static void refusesToRenew() {
        Neighbours.server.stubFor(post(ENDPOINTS + "token")
                .withRequestBody(containing("grant_type=refresh_token"))
                .willReturn(jsonResponse("{\"error\":\"invalid_grant\"}", 400)));
    }

    /** The realm of usagers exchanges the code of somebody whom FranceConnect vouches for; gives the proof. */
    public static String franceConnectTells(String nonce) {
        String proof = sign(
                KEY,
                claims(issuer().replace("agents", "usagers"))
                        .audience("gateway")
                        .claim("nonce", nonce)
                        .claim("family_name", "SAGÈRE")
                        .build());
        Neighbours.server.stubFor(
                get(OF_USAGERS + "certs").willReturn(okJson(new JWKSet(KEY.toPublicJWK()).toString())));
        Neighbours.server.stubFor(post(OF_USAGERS + "token").willReturn(okJson("""
                {"access_token":"access","token_type":"Bearer","expires_in":60,"refresh_token":"refresh","id_token":"%s"}""".formatted(proof))));
        Neighbours.server.stubFor(post(OF_USAGERS + "logout").willReturn(noContent()));
        return proof;
    }

    public static String accessToken() {
        return sign(KEY, claims(issuer()).audience("rdv-api").build());
    }

    public static String accessTokenOfAnotherRealm() {
        return sign(
                KEY,
                claims(issuer().replace("agents", "usagers"))
                        .audience("rdv-api")
                        .build());
    }

    public static String forgedAccessToken() {
        return sign(key("agents"), claims(issuer()).audience("rdv-api").build());
    }

    private static void tokens(String grant, String accessToken, int seconds, String more) {
        Neighbours.server.stubFor(post(ENDPOINTS + "token")
                .withRequestBody(containing("grant_type=" + grant))
                .willReturn(okJson("""
                        {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"refresh"%s}""".formatted(accessToken, seconds, more))));
    }

    private static String idToken(String nonce) {
        return sign(
                KEY,
                claims(issuer())
                        .audience("gateway")
                        .claim("nonce", nonce)
                        .claim("name", "Camille Martin")
                        .claim("email", "camille@mairie.example")
                        .build());
    }

    private static JWTClaimsSet.Builder claims(String issuer) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("5b1c6c3e-8a52-4d0a-9f4e-0f6a1d2b3c4d")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    private static String issuer() {
        return Neighbours.address() + "/realms/agents";
    }

    private static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
