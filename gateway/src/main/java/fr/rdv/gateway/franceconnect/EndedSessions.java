package fr.rdv.gateway.franceconnect;

import fr.rdv.gateway.login.KeycloakClients;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Keeps no token of a sign-in, and ends the session that it left at Keycloak at once: the proof is all that was wanted, and
 * the next person at this computer must not find the one before.
 */
final class EndedSessions implements OAuth2AuthorizedClientRepository {
    private static final Logger log = LoggerFactory.getLogger(EndedSessions.class);

    private final UsagersRealm realm;
    private final RestClient keycloak = RestClient.builder()
            .requestFactory(KeycloakClients.requestFactory())
            .build();

    EndedSessions(UsagersRealm realm) {
        this.realm = realm;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        OAuth2RefreshToken refresh = client.getRefreshToken();
        if (refresh == null) {
            return;
        }
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("refresh_token", refresh.getTokenValue());
        try {
            keycloak.post()
                    .uri(realm.endOfSession())
                    .headers(headers -> headers.setBasicAuth(
                            realm.franceconnect().clientId(),
                            realm.franceconnect().clientSecret()))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException outage) {
            log.warn(
                    "Keycloak did not end a session of an usager: {}",
                    outage.getClass().getSimpleName());
        }
    }

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        // Nothing was kept.
    }
}
