package fr.rdv.defaults.http;

import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Makes clients of neighbour services from their HTTP interfaces. */
public class ServiceClients {
    private final RestClient.Builder builder;

    ServiceClients(RestClient.Builder builder) {
        this.builder = builder;
    }

    /**
     * A client.
     *
     * @param service name in the discovery configuration, for example {@code organisation}
     * @param type interface with {@code @HttpExchange} methods
     */
    public <T> T create(String service, Class<T> type) {
        RestClient client = builder.clone().baseUrl("http://" + service).build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(type);
    }
}
