package fr.rdv.agenda.creneau;

import fr.rdv.agenda.AgendaApplication;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.Assert;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Searches over HTTP: of the whole agenda-service without Kafka, started here, and of the running suite by its gateway. */
final class HttpBench {
    private static final int CLIENTS = 16;
    private static final int RATE = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration TIME = Duration.ofSeconds(8);
    private static final Duration MOST_STALE = Duration.ofSeconds(5);
    private static final int CHANGES = 5;
    private static final JsonMapper JSON = JsonMapper.shared();

    private HttpBench() {}

    /** The clients take their share of the same processors. */
    static void ofService(EmbeddedPostgres server, Map<String, @Nullable Object> figures) throws Exception {
        try (ConfigurableApplicationContext service = start(server)) {
            URI week = URI.create("http://127.0.0.1:%s/api/public/creneaux?motifId=%s&lieuId=%s&from=%s"
                    .formatted(
                            service.getEnvironment().getProperty("local.server.port"),
                            SearchBench.TOWN.motif(2),
                            SearchBench.TOWN.lieu(1),
                            SearchBench.MONDAY));
            HttpLoad.from(CLIENTS, week, WARM_UP);
            HttpLoad hot = HttpLoad.from(CLIENTS, week, TIME);
            print("agenda-service, 200 agents, hot, " + CLIENTS + " clients", hot);
            figures.put("http_hot_per_s", hot.perSecond());
            figures.put("http_hot_p99_ms", hot.p99Ms());
            figures.put("http_staleness_ms", staleness(week, service.getBean(JdbcClient.class)));
        }
    }

    /** By the public link of an organisation; without one, no suite runs, or it has no demo espace. */
    static void ofGateway(String link, Map<String, @Nullable Object> figures) throws Exception {
        figures.put("http_p99_ms", null);
        if (!link.contains("/org/")) {
            System.out.println("gateway: not measured, no suite runs with a demo espace");
            return;
        }
        URI site = URI.create(link);
        String api = site.resolve("/api/public/").toString();
        String numero = site.getPath().split("/")[2];
        JsonNode motif = read(api + "organisations/" + numero).get("motifs").get(0);
        String motifId = motif.get("motifId").asString();
        String lieuId =
                read(api + "lieux?motifId=" + motifId).get(0).get("lieuId").asString();
        URI week = URI.create(api + "creneaux?motifId=" + motifId + "&lieuId=" + lieuId);
        HttpLoad.at(RATE, week, WARM_UP);
        HttpLoad steady = HttpLoad.at(RATE, week, TIME);
        print("gateway, " + RATE + " searches/s", steady);
        figures.put("http_p99_ms", steady.p99Ms());
        figures.put("http_failed", steady.failed());
    }

    /** How long the longest of some changes took to be seen, under load: each books the first start of all agents. */
    private static long staleness(URI week, JdbcClient jdbc) throws Exception {
        long longest = 0;
        for (int change = 0; change < CHANGES; change++) {
            String before = HttpLoad.text(week);
            Thread load = Thread.ofVirtual().start(() -> runQuietly(week));
            jdbc.sql("""
                            WITH source AS (INSERT INTO occupation_source VALUES (:id, 1) RETURNING source_id)
                            INSERT INTO occupation SELECT source_id, agent_id, :from, :from + 3600, :from + 3600, NULL
                            FROM source, agent WHERE organisation_ids @> ARRAY[:organisation]""")
                    .param("id", UUID.randomUUID())
                    .param("from", firstStart(before).toEpochSecond())
                    .param("organisation", SearchBench.TOWN.id())
                    .update();
            long changed = System.nanoTime();
            String shown;
            long age;
            do {
                shown = HttpLoad.text(week);
                age = System.nanoTime() - changed;
                Assert.state(age < MOST_STALE.toNanos(), "a change was not seen");
            } while (shown.equals(before));
            longest = Math.max(longest, age / 1_000_000);
            load.join();
        }
        System.out.printf("%-50s %8d ms at most from a change to its sight%n", "agenda-service, staleness", longest);
        return longest;
    }

    private static OffsetDateTime firstStart(String answer) {
        return OffsetDateTime.parse(JSON.readTree(answer).findValue("start").asString());
    }

    private static void runQuietly(URI week) {
        try {
            HttpLoad.from(4, week, Duration.ofMillis(1_500));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static ConfigurableApplicationContext start(EmbeddedPostgres server) {
        return new SpringApplication(AgendaApplication.class, StoppedClock.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--spring.kafka.admin.auto-create=false",
                        "--spring.kafka.listener.auto-startup=false",
                        "--logging.level.root=WARN");
    }

    private static JsonNode read(String uri) throws IOException {
        return JSON.readTree(HttpLoad.text(URI.create(uri)));
    }

    private static void print(String name, HttpLoad load) {
        System.out.printf(
                "%-50s %8.0f /s, median %.2f ms, p99 %.2f ms, %d failed%n",
                name, load.perSecond(), load.medianMs(), load.p99Ms(), load.failed());
    }

    /** The data set's now. */
    @Configuration(proxyBeanMethods = false)
    static class StoppedClock {
        @Bean
        Clock clock() {
            return Clock.fixed(BenchDatabase.NOW, ZoneOffset.UTC);
        }
    }
}
