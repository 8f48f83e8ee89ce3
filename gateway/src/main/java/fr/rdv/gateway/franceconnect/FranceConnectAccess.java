package fr.rdv.gateway.franceconnect;

import fr.rdv.gateway.access.SecurityHeaders;
import fr.rdv.gateway.login.KeycloakHealth;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/**
 * The chain of FranceConnect: authorization code with PKCE, without any session. Its parts are no beans: agents' own chain
 * must not find them. Where FranceConnect is not set up there is no chain.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("rdv.franceconnect.enabled")
class FranceConnectAccess {
    static final String REGISTRATION = "franceconnect";
    static final String START = "/connexion/franceconnect";
    static final String CALLBACK = START + "/retour";

    private final InMemoryClientRegistrationRepository registrations;
    private final PendingLogins pending;
    private final EndedSessions ended;
    private final KeycloakHealth keycloak;

    FranceConnectAccess(UsagersRealm realm, KeycloakHealth keycloak) {
        this.registrations = new InMemoryClientRegistrationRepository(realm.registration());
        this.pending = new PendingLogins(realm);
        this.ended = new EndedSessions(realm);
        this.keycloak = keycloak;
    }

    @Bean
    @Order(0)
    SecurityFilterChain franceConnectChain(
            HttpSecurity http,
            UsagerProof proof,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange) {
        return http.securityMatchers(requests -> requests.requestMatchers(HttpMethod.GET, START, CALLBACK))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::ofData)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2Login(login -> login.loginPage(Retour.HOME)
                        .clientRegistrationRepository(registrations)
                        .authorizedClientRepository(ended)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestRepository(pending)
                                .authorizationRequestResolver(new FranceConnectRequests(registrations, keycloak)))
                        .redirectionEndpoint(endpoint -> endpoint.baseUri(CALLBACK))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(codeExchange))
                        .successHandler((request, response, usager) ->
                                response.sendRedirect(pending.retour(request).after(proof.handOver(usager, response))))
                        .failureHandler((request, response, failure) ->
                                response.sendRedirect(pending.retour(request).after(Outcome.of(failure)))))
                .build();
    }
}
