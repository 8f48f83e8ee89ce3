package fr.rdv.notification.testdata;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What stands around the service in its tests. */
@TestConfiguration(proxyBeanMethods = false)
public class Surroundings {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    WireMockServer stubs() {
        return new WireMockServer(WireMockConfiguration.options().dynamicPort());
    }

    @Bean(destroyMethod = "stop")
    Mailbox mailbox() {
        return new Mailbox();
    }

    @Bean
    Events events(KafkaTemplate<String, String> kafka) {
        return new Events(kafka);
    }

    @Bean
    DynamicPropertyRegistrar whereTheyAre(WireMockServer stubs, Mailbox mailbox) {
        return registry -> {
            registry.add("rdv.keycloak-url", stubs::baseUrl);
            registry.add("spring.cloud.discovery.client.simple.instances.booking[0].uri", stubs::baseUrl);
            registry.add("spring.cloud.discovery.client.simple.instances.identity[0].uri", stubs::baseUrl);
            registry.add("spring.mail.port", mailbox::port);
            registry.add("rdv.sms.url", () -> stubs.baseUrl() + "/sms");
        };
    }
}
