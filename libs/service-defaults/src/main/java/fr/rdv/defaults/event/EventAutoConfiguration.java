package fr.rdv.defaults.event;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Outbox, inbox, topics, and what becomes of an event that cannot be handled. */
@AutoConfiguration(after = {KafkaAutoConfiguration.class, JdbcClientAutoConfiguration.class})
@EnableConfigurationProperties(EventAutoConfiguration.Topics.class)
@Import(RepublishController.class)
public class EventAutoConfiguration {

    /** Topics of a service: those it writes and those it reads. */
    @ConfigurationProperties("rdv.kafka")
    record Topics(
            @DefaultValue List<String> publishes,
            @DefaultValue List<String> consumes,
            @DefaultValue("6") int partitions,
            @DefaultValue("1") short replicas) {}

    @Bean
    OutboxRelay outboxRelay(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KafkaTemplate<String, String> kafka,
            @Value("${spring.application.name}") String service) {
        return new OutboxRelay(jdbc, new TransactionTemplate(transactions), kafka, "/" + service);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, JsonMapper json, OutboxRelay relay) {
        return new Outbox(jdbc, json, relay);
    }

    @Bean
    Inbox inbox(JdbcClient jdbc, JsonMapper json) {
        return new Inbox(jdbc, json);
    }

    /** A reader declares its topics too, so that services may start in any order. */
    @Bean
    NewTopics topics(Topics topics, @Value("${spring.application.name}") String group) {
        Stream<NewTopic> aggregates = Stream.concat(topics.publishes().stream(), topics.consumes().stream())
                .distinct()
                .map(name -> TopicBuilder.name(name)
                        .partitions(topics.partitions())
                        .replicas(topics.replicas())
                        .compact()
                        .config(
                                TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                                String.valueOf(Duration.ofDays(7).toMillis()))
                        .build());
        Stream<NewTopic> deadLetters = topics.consumes().stream()
                .map(name -> TopicBuilder.name(deadLetters(name, group))
                        .partitions(1)
                        .replicas(topics.replicas())
                        .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                        .build());
        return new NewTopics(Stream.concat(aggregates, deadLetters).toArray(NewTopic[]::new));
    }

    /** Blocks the partition while it tries again, since order matters more than speed; then keeps the event aside. */
    @Bean
    CommonErrorHandler kafkaErrorHandler(
            KafkaTemplate<String, String> kafka, @Value("${spring.application.name}") String group) {
        DeadLetterPublishingRecoverer recoverer = new DeadLetterPublishingRecoverer(
                kafka, (event, failure) -> new TopicPartition(deadLetters(event.topic(), group), 0));
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(Duration.ofSeconds(10).toMillis());
        backOff.setMaxElapsedTime(Duration.ofMinutes(15).toMillis());
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, backOff);
        handler.addNotRetryableExceptions(JacksonException.class, UnreadableEventException.class);
        return handler;
    }

    private static String deadLetters(String topic, String group) {
        return topic + "." + group + ".dlt";
    }
}
