package fr.rdv.gateway.login;

import fr.rdv.gateway.access.CsrfCookie;
import fr.rdv.gateway.access.SecurityHeaders;
import fr.rdv.gateway.session.AgentContexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;

/** The chain of signing in and out: authorization code with PKCE; the session's id changes at login. */
@Configuration(proxyBeanMethods = false)
class LoginAccess {
    static final String AUTHORIZATION = "/oauth2/authorization";

    private final AgentContexts contexts;
    private final OAuth2AuthorizedClientRepository tokens;
    private final OAuth2AuthorizationRequestResolver resolver;

    LoginAccess(
            AgentContexts contexts,
            OAuth2AuthorizedClientRepository tokens,
            ClientRegistrationRepository registrations) {
        this.contexts = contexts;
        this.tokens = tokens;
        this.resolver = new KeycloakHints(registrations);
    }

    @Bean
    @Order(1)
    SecurityFilterChain loginChain(
            HttpSecurity http,
            CsrfCookie csrf,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange) {
        return http.securityMatcher("/connexion", "/deconnexion", AUTHORIZATION + "/*", "/login/oauth2/code/*")
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf::protect)
                .headers(SecurityHeaders::ofData)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(handling -> handling.accessDeniedHandler(CsrfCookie.REFUSED))
                .oauth2Login(login -> login.loginPage(LoginReturn.HOME + "/connexion")
                        .authorizedClientRepository(tokens)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(resolver))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(codeExchange))
                        .successHandler((request, response, agent) -> response.sendRedirect(LoginReturn.take(request)))
                        .failureHandler(new LoginFailure()))
                .build();
    }
}
