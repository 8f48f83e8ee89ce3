package fr.rdv.ants.testdata;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The coordination API as far as it is known (spec ANTS B): it remembers, refuses a management_url twice, and may be ill. */
public class CoordinationFake {
    /** How it feels. */
    public enum Mood {
        WELL,
        DOWN,
        STALLED,
        /** Does what it is told, then fails: the answer is lost. */
        FORGETFUL
    }

    private final List<Map<String, String>> held = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final HttpServer server;
    private volatile Mood mood = Mood.WELL;

    CoordinationFake() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/ants/api/status", exchange -> answer(exchange, this::status));
        server.createContext("/ants/api/appointments", exchange -> answer(exchange, this::change));
        server.start();
    }

    private record Reply(int status, String body) {}

    private interface Behaviour {
        Reply to(String method, Map<String, String> query);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/ants/api";
    }

    void stop() {
        stopped.countDown();
        server.stop(0);
    }

    public void feels(Mood mood) {
        this.mood = mood;
    }

    /** RDVs held for a number. */
    public List<Map<String, String>> heldFor(String number) {
        return held.stream()
                .filter(rdv -> rdv.get("application_id").equals(number))
                .toList();
    }

    /** Puts a RDV there by other means. */
    public void hold(Map<String, String> rdv) {
        held.add(rdv);
    }

    /** Calls about a number, as method and raw query. */
    public List<String> callsFor(String number) {
        return calls.stream().filter(call -> call.contains(number)).toList();
    }

    private void answer(HttpExchange exchange, Behaviour behaviour) throws IOException {
        String method = exchange.getRequestMethod();
        String query = exchange.getRequestURI().getRawQuery();
        calls.add(method + " " + query);
        Mood now = mood;
        Reply reply = new Reply(503, "upstream down");
        if (now == Mood.STALLED) {
            awaitStop();
        } else if (!"jeton-coordination-demo"
                .equals(exchange.getRequestHeaders().getFirst("x-rdv-opt-auth-token"))) {
            reply = new Reply(401, "{\"detail\":\"X-RDV-OPT-AUTH-TOKEN header invalid\"}");
        } else if (now != Mood.DOWN) {
            reply = behaviour.to(method, decoded(query));
        }
        if (now == Mood.FORGETFUL) {
            reply = new Reply(502, "lost");
        }
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void awaitStop() {
        try {
            stopped.await(6, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> decoded(String query) {
        MultiValueMap<String, String> parameters =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        return parameters.toSingleValueMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> URLDecoder.decode(entry.getValue(), StandardCharsets.UTF_8)));
    }

    private Reply status(String method, Map<String, String> query) {
        String number = query.get("application_ids");
        String status = switch (number) {
            case "RDVSPUB001" -> "validated";
            case "RDVSPUB004" -> "consumed";
            case "RDVSPUB007" -> "declared";
            case "RDVSPUB010" -> "expired";
            case "RDVSPUB020" -> "in_progress";
            case "RDVSPUB030" -> "";
            default -> "unknown";
        };
        if (status.isEmpty()) {
            return new Reply(200, "<html>maintenance</html>");
        }
        String rdvs = String.join(
                ",",
                heldFor(number).stream()
                        .map(rdv -> "{\"management_url\":\"%s\",\"meeting_point\":\"%s\",\"appointment_date\":\"%s\"}"
                                .formatted(
                                        rdv.get("management_url"),
                                        rdv.get("meeting_point"),
                                        rdv.get("appointment_date")))
                        .toList());
        return new Reply(200, "{\"%s\":{\"status\":\"%s\",\"appointments\":[%s]}}".formatted(number, status, rdvs));
    }

    private synchronized Reply change(String method, Map<String, String> query) {
        if (method.equals("POST") && query.get("application_id").startsWith("REFUS")) {
            return new Reply(200, "{\"success\": false}");
        }
        if (method.equals("POST")) {
            boolean taken =
                    held.stream().anyMatch(rdv -> rdv.get("management_url").equals(query.get("management_url")));
            if (taken) {
                return new Reply(400, "{\"detail\":\"Already exists in database\"}");
            }
            held.add(query);
            return new Reply(200, "{\"success\": true}");
        }
        List<Map<String, String>> gone = held.stream()
                .filter(rdv ->
                        query.entrySet().stream().allMatch(key -> key.getValue().equals(rdv.get(key.getKey()))))
                .toList();
        held.removeAll(gone);
        return new Reply(200, "{\"rowcount\": %d}".formatted(gone.size()));
    }
}
