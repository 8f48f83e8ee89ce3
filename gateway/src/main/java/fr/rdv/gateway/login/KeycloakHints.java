package fr.rdv.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Tells Keycloak what the agent chose on our pages: go straight to ProConnect, or change one thing of the account
 * (password, second factor) and come back. Without a choice Keycloak shows its own sign-in page.
 */
final class KeycloakHints implements OAuth2AuthorizationRequestResolver {
    private static final String PROCONNECT = "proconnect";
    private static final String PROVIDER = "idp";
    private static final String ACTION = "action";
    private static final Map<String, String> KEYCLOAK_NAMES = Map.of(PROVIDER, "kc_idp_hint", ACTION, "kc_action");
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            PROVIDER, Set.of(PROCONNECT), ACTION, Set.of("UPDATE_PASSWORD", "CONFIGURE_TOTP", "webauthn-register"));

    private final OAuth2AuthorizationRequestResolver standard;

    KeycloakHints(ClientRegistrationRepository registrations) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, LoginAccess.AUTHORIZATION);
    }

    /** Where the login starts, with the choices of the request that are known; the others are left out. */
    static String startOfLogin(HttpServletRequest request) {
        UriComponentsBuilder start = UriComponentsBuilder.fromPath(LoginAccess.AUTHORIZATION + "/agents");
        chosen(request).forEach(start::queryParam);
        return start.encode().toUriString();
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
        Map<String, String> chosen = chosen(request);
        if (authorization == null || chosen.isEmpty()) {
            return authorization;
        }
        return OAuth2AuthorizationRequest.from(authorization)
                .additionalParameters(parameters ->
                        chosen.forEach((name, value) -> parameters.put(KEYCLOAK_NAMES.getOrDefault(name, name), value)))
                .build();
    }

    private static Map<String, String> chosen(HttpServletRequest request) {
        return ALLOWED.entrySet().stream()
                .filter(choice -> request.getParameter(choice.getKey()) instanceof String asked
                        && choice.getValue().contains(asked))
                .collect(Collectors.toMap(Map.Entry::getKey, choice -> request.getParameter(choice.getKey())));
    }
}
