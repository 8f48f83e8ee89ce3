package fr.rdv.testing.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.rdv.testing.Realm;
import jakarta.servlet.http.Cookie;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends a valid request to each endpoint as each caller, and compares with the declared matrix. Then the agents of our espace
 * ask for the same things of another espace: they must get what the column « autre espace » says. What a request writes is
 * rolled back, so that the next caller finds the same things.
 *
 * @param <T> what examples are made of; its {@code UUID} components are the ids that nobody of the other espace may read
 */
public final class PermissionWalk<T extends Record> {
    private static final String ANONYME = "anonyme";
    private static final String OPERATEUR = "opérateur";
    private static final String SERVICE = "service";
    private static final Set<String> SEE_ALL = Set.of(OPERATEUR, SERVICE);
    private static final String TOKEN_OF_USAGERS = "jeton du royaume des usagers";

    private final ApplicationContext context;
    private final AgentCallers agents;
    private final T ours;
    private final T theirs;
    private final Map<String, Function<T, Example>> examples = new LinkedHashMap<>();
    private final Set<String> committed = new HashSet<>();
    private final Map<String, RequestPostProcessor> callers = new LinkedHashMap<>();

    /**
     * A walk over the endpoints of the service that runs in a context.
     *
     * @param ours things of the espace that the agents belong to
     * @param theirs the same of another espace
     */
    public PermissionWalk(ApplicationContext context, AgentCallers agents, T ours, T theirs) {
        this.context = context;
        this.agents = agents;
        this.ours = ours;
        this.theirs = theirs;
        Realm realm = context.getBean(Realm.class);
        callers.put(ANONYME, request -> request);
        callers.put("usager", request -> request);
        agents.inside().forEach((name, agentId) -> callers.put(name, bearing(realm.agent(agentId))));
        callers.put(AgentCallers.OTHER_ESPACE, bearing(realm.agent(agents.otherEspace())));
        callers.put(OPERATEUR, bearing(realm.role("operateur")));
        callers.put(SERVICE, bearing(realm.role("service")));
        callers.put(TOKEN_OF_USAGERS, bearing(realm.usager(agents.admin())));
    }

    /** The cookies of an usager who proved an e-mail. */
    public PermissionWalk<T> usager(Cookie... proof) {
        return caller("usager", request -> {
            Cookie[] held = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
            request.setCookies(Stream.of(held, proof).flatMap(Stream::of).toArray(Cookie[]::new));
            return request;
        });
    }

    /** A caller of this service alone, with a column of its own. */
    public PermissionWalk<T> caller(String name, RequestPostProcessor caller) {
        callers.put(name, caller);
        return this;
    }

    /**
     * How to ask an endpoint for something.
     *
     * @param endpoint method and path as in {@code openapi.json}
     */
    public PermissionWalk<T> example(String endpoint, Function<T, Example> example) {
        examples.put(endpoint, example);
        return this;
    }

    /** The same for an endpoint that refuses to run in a transaction of the test: each request must ask for a fresh thing. */
    public PermissionWalk<T> committedExample(String endpoint, Function<T, Example> example) {
        committed.add(endpoint);
        return example(endpoint, example);
    }

    /** One test per endpoint, and one that the matrix, the examples and the OpenAPI file speak of the same endpoints. */
    public Stream<DynamicTest> tests() {
        Map<String, Map<String, String>> matrix =
                PermissionMatrix.of(context.getEnvironment().getRequiredProperty("spring.application.name"));
        DynamicTest complete = dynamicTest("lists every endpoint", () -> {
            Set<String> endpoints = PermissionMatrix.endpointsOf(Path.of("openapi.json"));
            assertThat(matrix.keySet())
                    .as("rows of docs/permissions.md")
                    .containsExactlyInAnyOrderElementsOf(endpoints);
            assertThat(examples.keySet()).as("examples").containsExactlyInAnyOrderElementsOf(endpoints);
        });
        Stream<DynamicTest> walk = matrix.entrySet().stream()
                .filter(row -> examples.containsKey(row.getKey()))
                .map(row -> dynamicTest(row.getKey(), () -> walk(row.getKey(), row.getValue())));
        return Stream.concat(Stream.of(complete), walk);
    }

    /**
     * One test that the admins of our espace cannot reach a thing of another one through an organisation of their own.
     *
     * @param mixed our place, with ids of things of another espace
     * @param endpoints those that ask for these things
     */
    public DynamicTest hiding(T mixed, String... endpoints) {
        return dynamicTest("hides things of another espace under an organisation of ours", () -> {
            for (String endpoint : endpoints) {
                assertThat(List.of(answer(endpoint, "admin", mixed), answer(endpoint, "espace", mixed)))
                        .as(endpoint)
                        .allMatch(answer -> answer.matches("403|404|422 .*"));
            }
        });
    }

    private void walk(String endpoint, Map<String, String> declared) {
        Map<String, String> expected = new LinkedHashMap<>(declared);
        expected.put(TOKEN_OF_USAGERS, "401");
        Map<String, String> answers = new HashMap<>();
        expected.keySet().forEach(caller -> answers.put(caller, answer(endpoint, caller, ours)));
        for (String caller : agents.inside().keySet()) {
            String elsewhere = caller + " dans l’autre espace";
            expected.put(elsewhere, declared.getOrDefault(AgentCallers.OTHER_ESPACE, "nothing: the column is missing"));
            answers.put(elsewhere, answer(endpoint, caller, theirs));
        }

        assertThat(answers).as(endpoint).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private String answer(String endpoint, String caller, T place) {
        RequestPostProcessor as = callers.get(caller);
        if (as == null) {
            return "nobody: the walk knows no such caller";
        }
        TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        String verdict = committed.contains(endpoint)
                ? send(endpoint, as, caller, place)
                : transaction.execute(status -> {
                    status.setRollbackOnly();
                    return send(endpoint, as, caller, place);
                });
        return Objects.requireNonNull(verdict);
    }

    private String send(String endpoint, RequestPostProcessor as, String caller, T place) {
        Example example = Objects.requireNonNull(examples.get(endpoint)).apply(place);
        MockHttpServletResponse response = context.getBean(MockMvcTester.class)
                .perform(example.request(endpoint).with(as))
                .getResponse();
        String body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        String verdict = example.verdict(response.getStatus(), body);
        return foreign(caller, place, verdict)
                .filter(body::contains)
                .findFirst()
                .map(id -> verdict + " with the foreign id " + id)
                .orElse(verdict);
    }

    /** Ids that a success may not hold: of the espace that is not the caller's, unless asked for and open to everyone. */
    private Stream<String> foreign(String caller, T asked, String verdict) {
        T elsewhere = caller.equals(AgentCallers.OTHER_ESPACE) ? ours : theirs;
        boolean open = asked == elsewhere && verdict.equals(PermissionMatrix.ALLOWED);
        boolean success = verdict.equals(PermissionMatrix.ALLOWED) || verdict.equals(PermissionMatrix.ABSENT);
        return open || !success || SEE_ALL.contains(caller) ? Stream.empty() : ids(elsewhere);
    }

    private static Stream<String> ids(Record place) {
        return Stream.of(place.getClass().getRecordComponents())
                .filter(component -> component.getType() == UUID.class)
                .map(component -> id(component, place));
    }

    private static String id(RecordComponent component, Record place) {
        try {
            component.getAccessor().setAccessible(true);
            return String.valueOf(component.getAccessor().invoke(place));
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RequestPostProcessor bearing(String token) {
        return request -> {
            request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
            return request;
        };
    }
}
