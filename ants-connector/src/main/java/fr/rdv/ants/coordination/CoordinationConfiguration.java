package fr.rdv.ants.coordination;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** The HTTP client of the coordination API: no redirect, no upgrade, one header. */
@Configuration(proxyBeanMethods = false)
class CoordinationConfiguration {
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration WHOLE_CALL = Duration.ofSeconds(4);

    @Bean
    RestClient coordinationApi(CoordinationProperties properties) {
        return RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk()
                        .withHttpClientCustomizer(client ->
                                client.version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER))
                        .build(HttpClientSettings.defaults().withTimeouts(CONNECT, WHOLE_CALL)))
                .defaultHeader("x-rdv-opt-auth-token", properties.coordinationToken())
                .build();
    }
}
