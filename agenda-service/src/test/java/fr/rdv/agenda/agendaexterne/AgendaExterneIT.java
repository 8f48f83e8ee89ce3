package fr.rdv.agenda.agendaexterne;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.rdv.agenda.testdata.AgendaServiceTest;
import fr.rdv.agenda.testdata.Events;
import fr.rdv.agenda.testdata.Mairie;
import fr.rdv.agenda.testdata.Screen;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A calendar kept elsewhere takes its time from the search. */
@AgendaServiceTest
class AgendaExterneIT {
    private static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//test//FR
            BEGIN:VEVENT
            UID:1
            DTSTART:20261201T080000Z
            DTEND:20261201T100000Z
            SUMMARY:Médecin
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Events events;

    @Autowired
    ReadAgendasExternes reader;

    @Autowired
    JdbcClient jdbc;

    HttpServer server;
    List<String> asked = new ArrayList<>();
    Mairie mairie;
    Screen screen;

    @BeforeEach
    void opensAPlageAndAServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/agenda.ics", this::answer);
        server.start();
        mairie = events.mairie();
        screen = new Screen(mvc, mairie.agentId());
        await().untilAsserted(() -> assertThat(screen.post("/api/plages-ouverture", mairie.plage(mairie.agentId())))
                .hasStatus(201));
    }

    @AfterEach
    void stopsTheServer() {
        server.stop(0);
        jdbc.sql("DELETE FROM agenda_externe").update();
    }

    @Test
    void takesItsTimeAwayAndAsksOnlyForWhatChanged() {
        assertThat(firstStart()).isEqualTo("2026-12-01T09:00:00+01:00");

        assertThat(add("/agenda.ics")).hasStatus(201);
        reader.due();
        isDueAgain();
        reader.due();

        assertThat(firstStart()).isEqualTo("2026-12-02T09:00:00+01:00");
        assertThat(asked).containsExactly("GET none", "GET \"v1\"");
        assertThat(screen.get("/api/agenda/agendas-externes"))
                .bodyJson()
                .extractingPath("$[0].readAt")
                .isNotNull();
        String id = screen.<List<String>>read("/api/agenda/agendas-externes", "$[*].agendaExterneId")
                .getFirst();
        assertThat(screen.delete("/api/agenda/agendas-externes/" + id)).hasStatus(204);
        assertThat(firstStart()).isEqualTo("2026-12-01T09:00:00+01:00");
    }

    @Test
    void tellsTheAgentWhyItCannotBeRead() {
        add("/absent.ics");
        reader.due();

        assertThat(screen.get("/api/agenda/agendas-externes"))
                .bodyJson()
                .extractingPath("$[0].error")
                .asString()
                .contains("n’existe plus");
    }

    @Test
    void refusesWhatIsNoAddressOfTheWeb() {
        assertThat(screen.post("/api/agenda/agendas-externes", "{\"url\": \"file:///etc/passwd\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs.url")
                .asString()
                .contains("https");
    }

    private MvcTestResult add(String path) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + path;
        return screen.post("/api/agenda/agendas-externes", "{\"url\": \"%s\"}".formatted(url));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        asked.add(exchange.getRequestMethod() + " " + (known == null ? "none" : known));
        exchange.getResponseHeaders().set("ETag", "\"v1\"");
        byte[] body = CALENDAR.getBytes(UTF_8);
        exchange.sendResponseHeaders(known == null ? 200 : 304, known == null ? body.length : -1);
        if (known == null) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private void isDueAgain() {
        jdbc.sql("UPDATE agenda_externe SET next_read_at = next_read_at - interval '1 day'")
                .update();
    }

    private String firstStart() {
        return screen.<List<String>>read(
                        "/api/public/creneaux?motifId=%s&lieuId=%s&from=2026-12-01&days=14"
                                .formatted(mairie.motifId(), mairie.lieuId()),
                        "$.days[*].creneaux[*].start")
                .getFirst();
    }
}
