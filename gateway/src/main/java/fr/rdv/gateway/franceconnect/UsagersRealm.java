package fr.rdv.gateway.franceconnect;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The realm of usagers and the gateway's client there.
 *
 * @param publicUrl address of the gateway for browsers, without a slash at its end
 * @param keycloakUrl address of Keycloak for browsers and for the gateway
 */
@ConfigurationProperties("rdv")
record UsagersRealm(String publicUrl, String keycloakUrl, Client franceconnect) {
    record Client(String clientId, String clientSecret) {}

    ClientRegistration registration() {
        return ClientRegistration.withRegistrationId(FranceConnectAccess.REGISTRATION)
                .clientId(franceconnect.clientId())
                .clientSecret(franceconnect.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(publicUrl + FranceConnectAccess.CALLBACK)
                .scope("openid", "profile", "email")
                .authorizationUri(startOfSession())
                .tokenUri(endpoint("token"))
                .jwkSetUri(endpoint("certs"))
                .issuerUri(keycloakUrl + "/realms/usagers")
                .userNameAttributeName("sub")
                .build();
    }

    /** Where a browser is sent to sign in. */
    String startOfSession() {
        return endpoint("auth");
    }

    /** Where the session that a sign-in leaves at Keycloak is ended. */
    String endOfSession() {
        return endpoint("logout");
    }

    boolean isSecure() {
        return publicUrl.startsWith("https:");
    }

    private String endpoint(String name) {
        return keycloakUrl + "/realms/usagers/protocol/openid-connect/" + name;
    }
}
