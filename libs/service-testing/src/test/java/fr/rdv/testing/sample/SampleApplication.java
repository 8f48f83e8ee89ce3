package fr.rdv.testing.sample;

import fr.rdv.defaults.event.Inbox;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The smallest service that uses every default. */
@SpringBootApplication
class SampleApplication {
    record Thing(String id, long version) {}

    record Form(@NotBlank(message = "Donnez un nom") String name) {}

    @RestController
    static class Things {
        private final Inbox inbox;
        private final JdbcClient jdbc;

        Things(Inbox inbox, JdbcClient jdbc) {
            this.inbox = inbox;
            this.jdbc = jdbc;
        }

        @KafkaListener(topics = "sample.thing.v1")
        void on(ConsumerRecord<String, String> event) {
            inbox.receive(
                    event,
                    Thing.class,
                    this::store,
                    key -> jdbc.sql("DELETE FROM thing WHERE id = ?").param(key).update());
        }

        private void store(Thing thing) {
            jdbc.sql("""
                            INSERT INTO thing (id, version, seen) VALUES (:id, :version, 1)
                            ON CONFLICT (id) DO UPDATE SET version = :version, seen = thing.seen + 1
                            WHERE thing.version < :version""")
                    .param("id", thing.id())
                    .param("version", thing.version())
                    .update();
        }

        @GetMapping("/api/things")
        Caller list(@AuthenticationPrincipal Jwt token) {
            return Caller.of(token);
        }

        @GetMapping("/api/public/things")
        String show(@RequestParam int number) {
            return "thing " + number;
        }

        @PostMapping("/api/public/things")
        String create(@Valid @RequestBody Form form) {
            return form.name();
        }

        @GetMapping("/api/public/refusal")
        String refuse() {
            throw new Problem(HttpStatus.CONFLICT, "deja-pris", "C’est déjà pris", Map.of("other", 2));
        }

        @GetMapping("/api/public/failure")
        String fail() {
            throw new IllegalStateException("a secret of the inside");
        }

        @GetMapping("/internal/things")
        String internal() {
            return "for neighbours";
        }

        @GetMapping("/elsewhere")
        String undeclared() {
            return "never shown";
        }
    }
}
