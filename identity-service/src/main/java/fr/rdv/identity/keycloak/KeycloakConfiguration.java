package fr.rdv.identity.keycloak;

import jakarta.ws.rs.client.Client;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The admin client, in this service's own name and never without a timeout. */
@Configuration(proxyBeanMethods = false)
class KeycloakConfiguration {
    private static final int CONNECT_SECONDS = 2;
    private static final int READ_SECONDS = 5;

    @Bean(destroyMethod = "close")
    Keycloak keycloak(
            @Value("${rdv.keycloak-url}") String url,
            @Value("${spring.security.oauth2.client.registration.service.client-id}") String clientId,
            @Value("${spring.security.oauth2.client.registration.service.client-secret}") String clientSecret) {
        Client http = ResteasyClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .register(JacksonProvider.class, 100)
                .build();
        return KeycloakBuilder.builder()
                .serverUrl(url)
                .realm(Accounts.REALM)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .resteasyClient(http)
                .build();
    }
}
