package fr.rdv.defaults.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import fr.rdv.defaults.problem.ProblemWriter;
import jakarta.servlet.DispatcherType;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/** Denies by default; opens health, metrics, API descriptions, and what a service declares public. */
@AutoConfiguration(before = OAuth2ResourceServerWebSecurityAutoConfiguration.class)
@EnableConfigurationProperties(SecurityAutoConfiguration.Paths.class)
public class SecurityAutoConfiguration {
    private static final String[] OPEN = {"/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**"};

    /** Paths of a service that need no token, as Spring path patterns. */
    @ConfigurationProperties("rdv.security")
    record Paths(@DefaultValue List<String> publicPaths) {}

    @Bean
    SecurityFilterChain serviceSecurity(HttpSecurity http, Paths paths, ProblemWriter problems) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(paths.publicPaths().toArray(String[]::new))
                        .permitAll()
                        .requestMatchers("/internal/**")
                        .hasRole("service")
                        .requestMatchers("/api/**")
                        .hasAnyRole("agent", "operateur")
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(realmRoles()))
                        .authenticationEntryPoint((request, response, refusal) -> problems.write(
                                response,
                                HttpStatus.UNAUTHORIZED,
                                "connexion-requise",
                                "Connectez-vous pour continuer")))
                .exceptionHandling(
                        handling -> handling.accessDeniedHandler((request, response, refusal) -> problems.write(
                                response, HttpStatus.FORBIDDEN, "acces-refuse", "Vous n’avez pas accès à cette page")))
                .build();
    }

    /** Keys are fetched ahead of their expiry and outlive an outage of the identity provider by four hours. */
    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer keysOutliveAnOutage(OAuth2ResourceServerProperties properties)
            throws MalformedURLException {
        String uri = Objects.requireNonNull(properties.getJwt().getJwkSetUri());
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        URI.create(uri).toURL())
                .retrying(true)
                .refreshAheadCache(true)
                .outageTolerant(Duration.ofHours(4).toMillis())
                .build();
        return builder -> builder.jwtProcessorCustomizer(
                processor -> processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys)));
    }

    private static JwtAuthenticationConverter realmRoles() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> Caller.roles(token).stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        return converter;
    }
}
