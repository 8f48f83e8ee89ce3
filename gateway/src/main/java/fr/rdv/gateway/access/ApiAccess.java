package fr.rdv.gateway.access;

import fr.rdv.gateway.problem.GatewayProblem;
import fr.rdv.gateway.session.AgentContexts;
import fr.rdv.gateway.session.SignedInAgent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/** The chains of {@code /api}: ANTS, usagers, bearer tokens, agents' browsers. */
@Configuration(proxyBeanMethods = false)
class ApiAccess {
    private static final AuthenticationEntryPoint LOGIN_REQUIRED =
            (request, response, refusal) -> GatewayProblem.LOGIN_REQUIRED.write(response);

    /** A browser that is not signed in learns that first, even when its CSRF token is missing too. */
    private static final AccessDeniedHandler REFUSED_TO_A_BROWSER = (request, response, refusal) -> {
        if (SignedInAgent.of(request).isEmpty()) {
            GatewayProblem.LOGIN_REQUIRED.write(response);
        } else {
            CsrfCookie.REFUSED.handle(request, response, refusal);
        }
    };

    /** The ANTS engine shows a token of its own, which ants-connector checks. */
    @Bean
    @Order(2)
    SecurityFilterChain antsChain(HttpSecurity http) {
        return withoutSession(http.securityMatcher("/api/ants/**"))
                .anonymous(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Usagers are known to booking-service by its own cookies; here they are nobody. */
    @Bean
    @Order(3)
    SecurityFilterChain usagerChain(HttpSecurity http, CsrfCookie csrf) {
        return withoutSession(http.securityMatcher("/api/public/**"))
                .anonymous(AbstractHttpConfigurer::disable)
                .csrf(csrf::protect)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(handling -> handling.accessDeniedHandler(CsrfCookie.REFUSED))
                .build();
    }

    /** A script with the token of an agent; a browser never sends this header by itself, so there is no CSRF. */
    @Bean
    @Order(4)
    SecurityFilterChain bearerChain(HttpSecurity http) {
        return withoutSession(http.securityMatcher(ApiAccess::bearsAToken))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}).authenticationEntryPoint(LOGIN_REQUIRED))
                .exceptionHandling(handling -> handling.accessDeniedHandler(CsrfCookie.REFUSED))
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain agentChain(HttpSecurity http, CsrfCookie csrf, AgentContexts contexts) {
        return http.securityMatcher("/api/**")
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf::protect)
                .headers(SecurityHeaders::ofData)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/session")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(LOGIN_REQUIRED).accessDeniedHandler(REFUSED_TO_A_BROWSER))
                .build();
    }

    /** Not even a policy about sessions: the filter that applies one would look for the session of the cookie. */
    private static HttpSecurity withoutSession(HttpSecurity http) {
        return http.sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::ofData);
    }

    private static boolean bearsAToken(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null
                && authorization.toLowerCase(Locale.ROOT).startsWith("bearer ")
                && request.getRequestURI().startsWith("/api/");
    }
}
