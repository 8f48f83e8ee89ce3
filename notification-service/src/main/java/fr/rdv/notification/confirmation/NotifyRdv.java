package fr.rdv.notification.confirmation;

import fr.rdv.defaults.Ids;
import fr.rdv.notification.confirmation.Rdv.News;
import fr.rdv.notification.envoi.Envoi;
import fr.rdv.notification.envoi.Envois;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes one envoi per person to be told, in the transaction of the event. An event older than the last one tells nothing. */
@Component
class NotifyRdv {
    private final JdbcClient jdbc;
    private final Envois envois;
    private final JsonMapper json;
    private final Clock clock;

    NotifyRdv(JdbcClient jdbc, Envois envois, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.envois = envois;
        this.json = json;
        this.clock = clock;
    }

    void handle(String event, Rdv rdv) {
        if (isNewest(rdv)) {
            Change.of(event).stream()
                    .flatMap(change -> rdv.news(change, clock.instant()).stream())
                    .forEach(this::add);
        }
    }

    private void add(News news) {
        Rdv rdv = news.rdv();
        envois.add(new Envoi(
                Ids.next(),
                rdv.espaceId(),
                news.change().event(),
                rdv.rdvId(),
                rdv.version(),
                news.recipient(),
                json.writeValueAsString(rdv),
                0));
    }

    private boolean isNewest(Rdv rdv) {
        return jdbc.sql("""
                                INSERT INTO rdv (id, espace_id, version) VALUES (:id, :espace, :version)
                                ON CONFLICT (id) DO UPDATE SET version = EXCLUDED.version WHERE rdv.version < EXCLUDED.version""")
                        .param("id", rdv.rdvId())
                        .param("espace", rdv.espaceId())
                        .param("version", rdv.version())
                        .update()
                == 1;
    }
}
