package fr.rdv.gateway.routing;

import java.time.Duration;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The HTTP client of the routes: what it receives is passed on untouched and nothing of it is kept. */
@Configuration(proxyBeanMethods = false)
class HttpClientConfiguration {

    /**
     * @param pool connections to one replica at most; the client's own default of 5 would be the bottleneck
     * @param responseTimeout silence of a service after which it counts as out of reach
     * @param antsResponseTimeout the same for the ANTS engine, which asks for many lieux at once
     */
    @ConfigurationProperties("rdv.routing")
    record Settings(int pool, Duration connectTimeout, Duration responseTimeout, Duration antsResponseTimeout) {}

    @Bean
    ProxyExchange proxyExchange(Settings settings, GatewayMvcProperties properties) {
        ClientHttpRequestFactory usual = client(settings, settings.responseTimeout());
        ClientHttpRequestFactory patient = client(settings, settings.antsResponseTimeout());
        ClientHttpRequestFactory byPath =
                (uri, method) -> (uri.getPath().startsWith("/api/ants/") ? patient : usual).createRequest(uri, method);
        return new RestClientProxyExchange(
                RestClient.builder().requestFactory(byPath).build(), properties);
    }

    private static ClientHttpRequestFactory client(Settings settings, Duration responseTimeout) {
        return ClientHttpRequestFactoryBuilder.httpComponents()
                .withConnectionManagerCustomizer(
                        pool -> pool.setMaxConnPerRoute(settings.pool()).setMaxConnTotal(2 * settings.pool()))
                .withDefaultRequestConfigCustomizer(
                        request -> request.setConnectionRequestTimeout(Timeout.of(settings.connectTimeout())))
                .withHttpClientCustomizer(HttpClientConfiguration::forgetEverything)
                .build(HttpClientSettings.defaults().withTimeouts(settings.connectTimeout(), responseTimeout));
    }

    /** One client serves everybody: a cookie that it kept for one usager would go out with the request of another. */
    private static void forgetEverything(HttpClientBuilder client) {
        client.disableCookieManagement()
                .disableAuthCaching()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression();
    }
}
