package fr.rdv.gateway.access;

import fr.rdv.gateway.problem.GatewayProblem;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** The chain of everything else: pages and files may be read by anyone, the rest does not exist. */
@Configuration(proxyBeanMethods = false)
class PageAccess {

    @Bean
    @Order(6)
    SecurityFilterChain pageChain(HttpSecurity http) {
        return http.sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::ofPages)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health/liveness", "/actuator/health/readiness")
                        .permitAll()
                        .requestMatchers("/internal/**", "/actuator/**")
                        .denyAll()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, refusal) -> GatewayProblem.NOT_FOUND.write(response))
                        .accessDeniedHandler((request, response, refusal) -> GatewayProblem.NOT_FOUND.write(response)))
                .build();
    }

    /** Paths written to deceive: {@code ;}, {@code //}, encoded slashes. */
    @Bean
    RequestRejectedHandler deceptivePaths() {
        return (request, response, rejection) -> GatewayProblem.UNREADABLE.write(response);
    }
}
