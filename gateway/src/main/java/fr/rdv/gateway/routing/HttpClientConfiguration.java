package fr.rdv.gateway.routing;

import java.time.Duration;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The HTTP client of the routes: what it receives is passed on untouched and nothing of it is kept. */
@Configuration(proxyBeanMethods = false)
class HttpClientConfiguration {
    private static final Logger log = LoggerFactory.getLogger(HttpClientConfiguration.class);
    private static final String LIVE_AGENDA = "/api/agenda/live";

    /**
     * @param pool connections to one replica at most; the client's own default of 5 would be the bottleneck
     * @param responseTimeout silence of a service after which it counts as out of reach; who finds all connections taken, in
     *     a rush, waits as long
     * @param antsResponseTimeout the same for the ANTS engine, which asks for many lieux at once
     * @param streams live agendas that one replica carries at most, each on a connection of its own
     * @param streamSilence the same for a live agenda, whose heart beats every 15 seconds
     */
    @ConfigurationProperties("rdv.routing")
    record Settings(
            int pool,
            Duration connectTimeout,
            Duration responseTimeout,
            Duration antsResponseTimeout,
            int streams,
            Duration streamSilence) {}

    @Bean
    ProxyExchange proxyExchange(
            Settings settings, GatewayMvcProperties properties, ClientHttpRequestFactory streamClient) {
        ClientHttpRequestFactory usual = client(settings, settings.pool(), settings.responseTimeout());
        ClientHttpRequestFactory patient = client(settings, settings.pool(), settings.antsResponseTimeout());
        ClientHttpRequestFactory byPath =
                (uri, method) -> (uri.getPath().startsWith("/api/ants/") ? patient : usual).createRequest(uri, method);
        ProxyExchange answers = new RestClientProxyExchange(
                RestClient.builder().requestFactory(byPath).build(), properties);
        ProxyExchange streams = new RestClientProxyExchange(
                RestClient.builder()
                        .requestFactory(streamClient)
                        .requestInterceptor((request, body, call) -> new StreamedResponse(call.execute(request, body)))
                        .build(),
                properties);
        return request -> (request.getServerRequest().path().equals(LIVE_AGENDA) ? streams : answers).exchange(request);
    }

    /** Streams never end by themselves: the web server would wait for them when it stops. */
    @Bean
    HttpComponentsClientHttpRequestFactory streamClient(Settings settings) {
        return client(settings, settings.streams(), settings.streamSilence());
    }

    @Bean
    ApplicationListener<ContextClosedEvent> endOfStreams(HttpComponentsClientHttpRequestFactory streamClient) {
        return closing -> {
            try {
                streamClient.destroy();
            } catch (Exception alreadyClosed) {
                log.debug("The client of streams does not close", alreadyClosed);
            }
        };
    }

    private static HttpComponentsClientHttpRequestFactory client(
            Settings settings, int pool, Duration responseTimeout) {
        return ClientHttpRequestFactoryBuilder.httpComponents()
                .withConnectionManagerCustomizer(
                        connections -> connections.setMaxConnPerRoute(pool).setMaxConnTotal(2 * pool))
                .withDefaultRequestConfigCustomizer(
                        request -> request.setConnectionRequestTimeout(Timeout.of(settings.responseTimeout())))
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
