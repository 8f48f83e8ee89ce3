package fr.rdv.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Tells Keycloak to go straight to ProConnect when the agent chose it; otherwise Keycloak shows its own page. */
final class IdentityProviderHint implements OAuth2AuthorizationRequestResolver {
    static final String PROCONNECT = "proconnect";
    private static final String PARAMETER = "kc_idp_hint";

    private final OAuth2AuthorizationRequestResolver standard;

    IdentityProviderHint(ClientRegistrationRepository registrations) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, LoginAccess.AUTHORIZATION);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return hint(request, standard.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return hint(request, standard.resolve(request, registrationId));
    }

    private static @Nullable OAuth2AuthorizationRequest hint(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest authorization) {
        if (authorization == null || !PROCONNECT.equals(request.getParameter("idp"))) {
            return authorization;
        }
        return OAuth2AuthorizationRequest.from(authorization)
                .additionalParameters(parameters -> parameters.put(PARAMETER, PROCONNECT))
                .build();
    }
}
