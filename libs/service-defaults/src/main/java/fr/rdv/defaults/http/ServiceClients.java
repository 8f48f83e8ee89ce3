package fr.rdv.defaults.http;

import java.time.Duration;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Makes clients of neighbour services from their HTTP interfaces. */
public class ServiceClients {
    private static final Duration CONNECT = Duration.ofSeconds(1);
    static final Duration READ = Duration.ofSeconds(2);

    private final RestClient.Builder builder;

    ServiceClients(RestClient.Builder builder) {
        this.builder = builder;
    }

    /**
     * A client that waits two seconds for an answer.
     *
     * @param service name in the discovery configuration
     * @param type interface with {@code @HttpExchange} methods
     */
    public <T> T create(String service, Class<T> type) {
        return create(service, type, READ);
    }

    /** A client that waits longer, for a neighbour that itself waits for the outside world. */
    public <T> T create(String service, Class<T> type, Duration patience) {
        RestClient client = builder.clone()
                .baseUrl("http://" + service)
                .requestFactory(requests(patience))
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(type);
    }

    static ClientHttpRequestFactory requests(Duration patience) {
        return ClientHttpRequestFactoryBuilder.jdk()
                .build(HttpClientSettings.defaults().withTimeouts(CONNECT, patience));
    }
}
