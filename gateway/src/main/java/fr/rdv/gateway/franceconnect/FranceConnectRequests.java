package fr.rdv.gateway.franceconnect;

import fr.rdv.gateway.login.KeycloakHealth;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Sends to FranceConnect, past Keycloak's own page, and has it ask who is there each time: a computer may be shared. Sends
 * nobody to a Keycloak that does not answer; {@link FranceConnectController} then says so.
 */
final class FranceConnectRequests implements OAuth2AuthorizationRequestResolver {
    private final DefaultOAuth2AuthorizationRequestResolver standard;
    private final KeycloakHealth keycloak;

    FranceConnectRequests(ClientRegistrationRepository registrations, KeycloakHealth keycloak) {
        this.keycloak = keycloak;
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/connexion");
        standard.setAuthorizationRequestCustomizer(asked -> asked.additionalParameters(parameters -> {
            parameters.put("kc_idp_hint", "franceconnect");
            parameters.put("prompt", "login");
        }));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        OAuth2AuthorizationRequest asked = standard.resolve(request);
        return asked != null && keycloak.answers() ? asked : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return resolve(request);
    }
}
