package fr.rdv.notification.confirmation;

import fr.rdv.defaults.Ids;
import fr.rdv.notification.envoi.Envoi;
import fr.rdv.notification.envoi.Envois;
import java.time.Clock;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes one envoi per person to be told, in the transaction of the event. An event older than the last one tells nothing. */
@Component
class NotifyRdv {
    static final String BOOKED = "RdvBooked";
    static final String CANCELLED = "RdvCancelled";
    private static final Set<String> TOLD = Set.of(BOOKED, CANCELLED);

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
        if (!isNewest(rdv) || !TOLD.contains(event)) {
            return;
        }
        String content = json.writeValueAsString(rdv);
        rdv.recipients(clock.instant())
                .forEach(recipient -> envois.add(new Envoi(
                        Ids.next(), rdv.espaceId(), event, rdv.rdvId(), rdv.version(), recipient, content, 0)));
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
