package fr.rdv.gateway.testdata;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * The services and Keycloak, played by one server. Two places are wrong on purpose: no replica of notification answers,
 * and organisation has a dead replica beside a live one.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Neighbours {
    private static final String NOBODY = "http://127.0.0.1:1";
    private static final String INSTANCES = "spring.cloud.discovery.client.simple.instances.";

    public static final WireMockServer server = new WireMockServer(options().dynamicPort());

    static {
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    }

    @Bean
    DynamicPropertyRegistrar addresses() {
        return registry -> {
            registry.add("rdv.keycloak-url", Neighbours::address);
            for (String service : new String[] {"identity", "agenda", "booking", "ants"}) {
                registry.add(INSTANCES + service + "[0].uri", Neighbours::address);
            }
            registry.add(INSTANCES + "notification[0].uri", () -> NOBODY);
            registry.add(INSTANCES + "organisation[0].uri", () -> NOBODY);
            registry.add(INSTANCES + "organisation[1].uri", Neighbours::address);
        };
    }

    static String address() {
        return "http://127.0.0.1:" + server.port();
    }
}
