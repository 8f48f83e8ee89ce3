package fr.rdv.gateway.login;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The realm of agents and the gateway's client there.
 *
 * @param publicUrl address of the gateway for browsers, without a slash at its end
 * @param keycloakUrl address of Keycloak for browsers and for the gateway
 */
@ConfigurationProperties("rdv")
record AgentsRealm(String publicUrl, String keycloakUrl, Client login) {
    record Client(String clientId, String clientSecret) {}

    String issuer() {
        return keycloakUrl + "/realms/agents";
    }

    ClientRegistration registration() {
        return ClientRegistration.withRegistrationId("agents")
                .clientId(login.clientId())
                .clientSecret(login.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(publicUrl + "/login/oauth2/code/agents")
                .scope("openid", "profile", "email")
                .authorizationUri(endpoint("auth"))
                .tokenUri(endpoint("token"))
                .jwkSetUri(endpoint("certs"))
                .issuerUri(issuer())
                .userNameAttributeName("sub")
                .build();
    }

    /** Where a browser ends its session at Keycloak, to come back to the agents' client. */
    URI endOfSession(String idToken) {
        return UriComponentsBuilder.fromUriString(endpoint("logout"))
                .queryParam("id_token_hint", "{idToken}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(idToken, publicUrl + "/agent")
                .toUri();
    }

    private String endpoint(String name) {
        return issuer() + "/protocol/openid-connect/" + name;
    }
}
