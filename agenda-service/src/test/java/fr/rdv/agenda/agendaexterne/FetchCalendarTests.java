package fr.rdv.agenda.agendaexterne;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Servers that agents name are not trusted (SSRF): neither their address, nor where they redirect, nor their size and pace. */
class FetchCalendarTests {
    private static final String TRUSTED = "127.0.0.1";
    private static final AgendaExterneProperties PROPERTIES = new AgendaExterneProperties(
            Duration.ofMinutes(15),
            Duration.ofDays(1),
            400,
            1000,
            DataSize.ofBytes(1000),
            Duration.ofSeconds(1),
            Set.of(TRUSTED));

    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private FetchCalendar fetch;

    @BeforeEach
    void startsAServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        fetch = new FetchCalendar(PROPERTIES);
    }

    @AfterEach
    void stopsIt() throws IOException {
        fetch.destroy();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void readsACalendarBehindARedirect() {
        redirect("/old", "/new.ics");
        answer("/new.ics", 1000);

        assertThat(fetch.handle(here("/old"), null).orElseThrow().text()).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.2", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1"})
    void connectsToNoAddressOfItsOwnNetworkWhateverItIsCalled(String host) {
        answer("/", 10);

        assertThatThrownBy(() -> fetch.handle(at(host, "/"), null))
                .isInstanceOf(CalendarRefusedException.class)
                .hasMessageContaining("ne répond pas");
        assertThat(asked).hasValue(0);
    }

    /** DNS rebinding: an address of others when it is checked (192.0.2.1 is nobody's), one of our own a moment later. */
    @Test
    void connectsToTheAddressItCheckedWhereverTheNameLeadsAfterwards() throws IOException {
        answer("/", 10);
        AtomicInteger lookUps = new AtomicInteger();
        InetAddress others = InetAddress.getByName("192.0.2.1");
        FetchCalendar rebound = new FetchCalendar(PROPERTIES, host ->
                new InetAddress[] {lookUps.getAndIncrement() == 0 ? others : InetAddress.getLoopbackAddress()});

        for (int lookUp = 1; lookUp <= 2; lookUp++) {
            assertThatThrownBy(() -> rebound.handle(at("calendar.example", "/"), null))
                    .hasMessageContaining("ne répond pas");
            assertThat(lookUps).hasValue(lookUp);
        }
        assertThat(asked).hasValue(0);
        rebound.destroy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:%d/", "https://localhost:%d/", "file:///etc/passwd", "https://10.0.0.1/"})
    void followsNoRedirectIntoItsOwnNetwork(String location) {
        redirect("/", location.formatted(server.getAddress().getPort()));

        assertThatThrownBy(() -> fetch.handle(here("/"), null)).isInstanceOf(CalendarRefusedException.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void followsAFewRedirectsOnly() {
        redirect("/", "/");

        assertThatThrownBy(() -> fetch.handle(here("/"), null)).hasMessageContaining("trop de fois");
        assertThat(asked).hasValue(4);
    }

    @Test
    void readsNoMoreThanTheLimit() {
        answer("/", 1001);

        assertThatThrownBy(() -> fetch.handle(here("/"), null)).hasMessageContaining("trop grand");
    }

    @Test
    void leavesAServerThatNeverEnds() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            while (true) {
                body.write('\n');
                body.flush();
            }
        });

        assertThatThrownBy(() -> fetch.handle(here("/"), null)).isInstanceOf(CalendarRefusedException.class);
    }

    @Test
    void leavesAServerThatAnswersNothing() {
        server.createContext("/", exchange -> asked.incrementAndGet());

        assertThatThrownBy(() -> fetch.handle(here("/"), null)).hasMessageContaining("ne répond pas");
    }

    private URI here(String path) {
        return at(TRUSTED, path);
    }

    private URI at(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    private void redirect(String path, String location) {
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private void answer(String path, int size) {
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, size);
            exchange.getResponseBody().write(" ".repeat(size).getBytes(UTF_8));
            exchange.close();
        });
    }
}
