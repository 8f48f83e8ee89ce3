package fr.rdv.identity.testdata;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's admin API, as far as accounts use it, with the accounts in memory. */
@TestConfiguration(proxyBeanMethods = false)
public class KeycloakFixture {

    @Bean(destroyMethod = "stop")
    FakeKeycloak fakeKeycloak(ObjectProvider<CircuitBreakerRegistry> breakers) throws IOException {
        return new FakeKeycloak(breakers);
    }

    @Bean
    DynamicPropertyRegistrar keycloakUrl(FakeKeycloak keycloak) {
        return registry -> registry.add("rdv.keycloak-url", keycloak::url);
    }

    /** One account. */
    public static final class KeycloakAccount {
        private final Map<String, Object> user;
        private final List<Map<String, String>> credentials = new CopyOnWriteArrayList<>();
        private volatile boolean linkedToProConnect;
        private volatile int mails;

        private KeycloakAccount(Map<String, Object> user) {
            this.user = user;
        }

        public String id() {
            return (String) user.get("id");
        }

        public Object email() {
            return user.get("email");
        }

        public Object firstName() {
            return user.get("firstName");
        }

        public List<?> requiredActions() {
            return user.get("requiredActions") instanceof List<?> actions ? actions : List.of();
        }

        public Object agentId() {
            return user.get("attributes") instanceof Map<?, ?> attributes
                            && attributes.get("agent_id") instanceof List<?> values
                    ? values.getFirst()
                    : null;
        }

        public int mails() {
            return mails;
        }

        public List<String> credentialIds() {
            return credentials.stream().map(credential -> credential.get("id")).toList();
        }

        public KeycloakAccount with(String type, String id) {
            credentials.add(Map.of("id", id, "type", type));
            return this;
        }

        public KeycloakAccount linkedToProConnect() {
            linkedToProConnect = true;
            return this;
        }
    }

    /** Answers over HTTP, or fails every call while it is down. */
    public static final class FakeKeycloak {
        private static final String USERS = "/admin/realms/agents/users";

        private final JsonMapper json = JsonMapper.shared();
        private final Map<String, KeycloakAccount> accounts = new ConcurrentHashMap<>();
        private final HttpServer server;
        private final ObjectProvider<CircuitBreakerRegistry> breakers;
        private volatile boolean down;

        private FakeKeycloak(ObjectProvider<CircuitBreakerRegistry> breakers) throws IOException {
            this.breakers = breakers;
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
        }

        void stop() {
            server.stop(0);
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        public void goesDown() {
            down = true;
        }

        /** Answers again, and is asked again at once: an outage of another test leaves no open circuit. */
        public void isUp() {
            down = false;
            breakers.getObject().circuitBreaker("keycloak").reset();
        }

        public Optional<KeycloakAccount> withEmail(String email) {
            return found(account -> email.equals(account.email())).stream().findFirst();
        }

        public Optional<KeycloakAccount> ofAgent(UUID agentId) {
            return found(account -> agentId.toString().equals(account.agentId())).stream()
                    .findFirst();
        }

        /** Has an account already, of an agent or of nobody. */
        public KeycloakAccount knows(String email, UUID agentId) {
            Map<String, Object> user = new ConcurrentHashMap<>();
            user.put("username", email);
            user.put("email", email);
            if (agentId != null) {
                user.put("attributes", Map.of("agent_id", List.of(agentId.toString())));
            }
            return keep(user);
        }

        private KeycloakAccount keep(Map<String, Object> user) {
            String id = UUID.randomUUID().toString();
            user.put("id", id);
            KeycloakAccount account = new KeycloakAccount(user);
            accounts.put(id, account);
            return account;
        }

        private List<KeycloakAccount> found(Predicate<KeycloakAccount> wanted) {
            return accounts.values().stream().filter(wanted).toList();
        }

        private void answer(HttpExchange call) throws IOException {
            String path = call.getRequestURI().getPath();
            String body = new String(call.getRequestBody().readAllBytes(), UTF_8);
            if (down) {
                send(call, 503, "");
            } else if (path.endsWith("/token")) {
                send(call, 200, "{\"access_token\": \"jeton\", \"expires_in\": 3600, \"token_type\": \"Bearer\"}");
            } else if (path.equals(USERS)) {
                users(call, body);
            } else if (path.startsWith(USERS + "/")) {
                user(call, path.substring(USERS.length() + 1).split("/"), body);
            } else {
                send(call, 404, "");
            }
        }

        private void users(HttpExchange call, String body) throws IOException {
            if (call.getRequestMethod().equals("POST")) {
                KeycloakAccount created = keep(read(body));
                call.getResponseHeaders().add("Location", url() + USERS + "/" + created.id());
                send(call, 201, "");
                return;
            }
            String query = URLDecoder.decode(call.getRequestURI().getRawQuery(), UTF_8);
            send(
                    call,
                    200,
                    json.writeValueAsString(found(account -> query.contains("email=" + account.email())
                                    || query.contains("q=agent_id:" + account.agentId()))
                            .stream()
                            .map(account -> account.user)
                            .toList()));
        }

        private void user(HttpExchange call, String[] path, String body) throws IOException {
            KeycloakAccount account = accounts.get(path[0]);
            String part = call.getRequestMethod() + (path.length > 1 ? " " + path[1] : "");
            if (account == null) {
                send(call, 404, "");
                return;
            }
            switch (part) {
                case "GET" -> send(call, 200, json.writeValueAsString(account.user));
                case "GET credentials" -> send(call, 200, json.writeValueAsString(account.credentials));
                case "GET federated-identity" ->
                    send(call, 200, account.linkedToProConnect ? "[{\"identityProvider\": \"proconnect\"}]" : "[]");
                case "PUT" -> account.user.putAll(read(body));
                case "PUT execute-actions-email" -> account.mails++;
                case "DELETE" -> accounts.remove(path[0]);
                case "DELETE credentials" ->
                    account.credentials.removeIf(
                            credential -> credential.get("id").equals(path[2]));
                default -> send(call, 405, "");
            }
            if (!part.startsWith("GET")) {
                send(call, 204, "");
            }
        }

        private Map<String, Object> read(String body) {
            Map<String, Object> user = new ConcurrentHashMap<>();
            ((Map<?, ?>) json.readValue(body, Map.class)).forEach((key, value) -> {
                if (value != null) {
                    user.put((String) key, value);
                }
            });
            return user;
        }

        private static void send(HttpExchange call, int status, String body) throws IOException {
            byte[] bytes = body.getBytes(UTF_8);
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                call.getResponseBody().write(bytes);
            }
            call.close();
        }
    }
}
