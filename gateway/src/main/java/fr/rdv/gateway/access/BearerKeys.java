package fr.rdv.gateway.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.URL;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keycloak's public keys, for bearer tokens. */
@Configuration(proxyBeanMethods = false)
class BearerKeys {

    /**
     * Keys are fetched ahead of their expiry and outlive an outage of Keycloak by four hours. The library's own limit of
     * half a second is less than a Keycloak that just started may need.
     */
    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer keysOutliveAnOutage(
            @Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri}") URL uri) {
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(uri, new DefaultResourceRetriever(2_000, 5_000))
                .retrying(true)
                .refreshAheadCache(true)
                .outageTolerant(Duration.ofHours(4).toMillis())
                .build();
        return builder -> builder.jwtProcessorCustomizer(
                processor -> processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys)));
    }
}
