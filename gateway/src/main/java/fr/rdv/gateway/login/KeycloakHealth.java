package fr.rdv.gateway.login;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asked before a browser is sent to Keycloak: nobody should land on a page that does not load. */
@Component
public class KeycloakHealth {
    private final AgentsRealm realm;
    private final RestClient keycloak = RestClient.builder()
            .requestFactory(KeycloakClients.requestFactory())
            .build();

    KeycloakHealth(AgentsRealm realm) {
        this.realm = realm;
    }

    /** Whether Keycloak serves its realms. */
    public boolean answers() {
        try {
            keycloak.get()
                    .uri(realm.issuer() + "/.well-known/openid-configuration")
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (RestClientException outage) {
            return false;
        }
    }
}
