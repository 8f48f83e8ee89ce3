package fr.rdv.defaults.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.OAuth2AuthorizationContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Renews a token of one hour at its half-life; while the identity provider is down, the old one serves to its end. */
class ServiceTokens implements OAuth2AuthorizedClientProvider {
    private static final Duration RENEWED_BEFORE_END = Duration.ofMinutes(30);

    private final ClientCredentialsOAuth2AuthorizedClientProvider provider =
            new ClientCredentialsOAuth2AuthorizedClientProvider();
    private final Clock clock;

    ServiceTokens(Clock clock) {
        this.clock = clock;
        provider.setClock(clock);
        provider.setAccessTokenResponseClient(tokens());
        provider.setClockSkew(RENEWED_BEFORE_END);
    }

    private static RestClientClientCredentialsTokenResponseClient tokens() {
        RestClientClientCredentialsTokenResponseClient client = new RestClientClientCredentialsTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(ServiceClients.requests(ServiceClients.READ))
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    @Override
    public @Nullable OAuth2AuthorizedClient authorize(OAuth2AuthorizationContext context) {
        try {
            return provider.authorize(context);
        } catch (OAuth2AuthorizationException outage) {
            if (isStillValid(context.getAuthorizedClient())) {
                return null;
            }
            throw outage;
        }
    }

    private boolean isStillValid(@Nullable OAuth2AuthorizedClient client) {
        Instant end = client == null ? null : client.getAccessToken().getExpiresAt();
        return end != null && end.isAfter(clock.instant());
    }
}
