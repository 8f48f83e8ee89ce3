package fr.rdv.defaults.http;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration;
import org.springframework.cloud.client.loadbalancer.LoadBalanced;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;

/** Clients of neighbour services. */
@AutoConfiguration(after = OAuth2ClientAutoConfiguration.class)
public class HttpAutoConfiguration {
    /** The service itself, in whose name tokens are kept: one for all threads and callers. */
    private static final Authentication SERVICE =
            new AnonymousAuthenticationToken("service", "service", AuthorityUtils.createAuthorityList("service"));

    @Bean
    @LoadBalanced
    RestClient.Builder neighbours(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientService tokens, Clock clock) {
        AuthorizedClientServiceOAuth2AuthorizedClientManager manager =
                new AuthorizedClientServiceOAuth2AuthorizedClientManager(registrations, tokens);
        manager.setAuthorizedClientProvider(new ServiceTokens(clock));
        OAuth2ClientHttpRequestInterceptor token = new OAuth2ClientHttpRequestInterceptor(manager);
        token.setClientRegistrationIdResolver(request -> "service");
        token.setPrincipalResolver(request -> SERVICE);
        return RestClient.builder().requestInterceptor(token);
    }

    @Bean
    ServiceClients serviceClients(@LoadBalanced RestClient.Builder neighbours) {
        return new ServiceClients(neighbours);
    }
}
