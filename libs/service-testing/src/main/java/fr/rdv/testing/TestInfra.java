package fr.rdv.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One real PostgreSQL and one real Kafka per test JVM: containers where {@code RDV_TEST_INFRA=docker}, embedded binaries
 * otherwise; {@code auto} takes containers only when the engine has both images already.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestInfra {
    private static final String POSTGRES_IMAGE = "postgres:18-alpine";
    private static final String KAFKA_IMAGE = "apache/kafka-native:4.2.1";

    /** What a test waits at most for an event to arrive: only a failing test waits so long, however slow the machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private record Database(String url, String user, String password) {}

    private static @Nullable Database database;
    private static @Nullable String kafka;

    static {
        Awaitility.setDefaultTimeout(PATIENCE);
    }

    @Bean
    DynamicPropertyRegistrar infrastructure() {
        return registry -> {
            registry.add("spring.datasource.url", () -> database().url());
            registry.add("spring.datasource.username", () -> database().user());
            registry.add("spring.datasource.password", () -> database().password());
            registry.add("spring.kafka.bootstrap-servers", TestInfra::kafka);
        };
    }

    private static synchronized Database database() {
        if (database == null) {
            database = usesContainers() ? containerDatabase() : embeddedDatabase();
        }
        return database;
    }

    private static synchronized String kafka() {
        if (kafka == null) {
            kafka = usesContainers() ? containerKafka() : embeddedKafka();
        }
        return kafka;
    }

    private static Database containerDatabase() {
        PostgreSQLContainer container = new PostgreSQLContainer(POSTGRES_IMAGE);
        container.start();
        return new Database(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private static Database embeddedDatabase() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .setPGStartupWait(Duration.ofSeconds(90))
                    .start();
            return new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String containerKafka() {
        KafkaContainer container = new KafkaContainer(KAFKA_IMAGE);
        container.start();
        return container.getBootstrapServers();
    }

    private static String embeddedKafka() {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperties(Map.of(
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.num.partitions", "1",
                "group.initial.rebalance.delay.ms", "0",
                "auto.create.topics.enable", "false"));
        broker.afterPropertiesSet();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
        return broker.getBrokersAsString();
    }

    private static boolean usesContainers() {
        return switch (System.getenv().getOrDefault("RDV_TEST_INFRA", "embedded")) {
            case "docker" -> true;
            case "auto" -> DockerClientFactory.instance().isDockerAvailable() && hasImages();
            default -> false;
        };
    }

    private static boolean hasImages() {
        var engine = DockerClientFactory.instance().client();
        return !engine.listImagesCmd()
                        .withImageNameFilter(POSTGRES_IMAGE)
                        .exec()
                        .isEmpty()
                && !engine.listImagesCmd()
                        .withImageNameFilter(KAFKA_IMAGE)
                        .exec()
                        .isEmpty();
    }
}
