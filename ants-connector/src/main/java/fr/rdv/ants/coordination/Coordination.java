package fr.rdv.ants.coordination;

import fr.rdv.ants.coordination.Etat.HeldRdv;
import fr.rdv.ants.coordination.domain.HeldDate;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The coordination API. A call lasts 4 seconds at most; a stall or an unreachable host is a
 * {@link org.springframework.web.client.ResourceAccessException}.
 */
@Component
@CircuitBreaker(name = "coordination")
public class Coordination {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final RestClient coordinationApi;
    private final JsonMapper json;
    private final CoordinationProperties properties;

    Coordination(RestClient coordinationApi, JsonMapper json, CoordinationProperties properties) {
        this.coordinationApi = coordinationApi;
        this.json = json;
        this.properties = properties;
    }

    private record Answer(int status, String body) {

        boolean isOk() {
            return status == HttpStatus.OK.value();
        }
    }

    /** What is known of a number. No second try: somebody waits. */
    public Etat status(PreDemandeNumber number, String meetingPointId) {
        Answer answer = call(
                HttpMethod.GET,
                "/status",
                Map.of("application_ids", number.value(), "meeting_point_id", meetingPointId));
        if (answer.status() == HttpStatus.UNPROCESSABLE_CONTENT.value()) {
            return Etat.unknown();
        }
        JsonNode known = read(answer).path(number.value());
        List<HeldRdv> rdvs = known.path("appointments")
                .valueStream()
                .map(held -> new HeldRdv(
                        held.path("management_url").asString(null),
                        held.path("meeting_point").asString(null),
                        HeldDate.iso(held.path("appointment_date").asString(""))))
                .toList();
        return new Etat(known.path("status").asString("unknown"), rdvs);
    }

    /** Declares a RDV. */
    @Retry(name = "coordination")
    public DeclarationAnswer declare(DeclarationKey key, String managementUrl) {
        Map<String, String> parameters = parameters(key);
        parameters.put("management_url", managementUrl);
        Answer answer = call(HttpMethod.POST, "/appointments", parameters);
        if (answer.body().toLowerCase(Locale.ROOT).contains("already exists")) {
            return DeclarationAnswer.ALREADY_HELD;
        }
        if (answer.status() == HttpStatus.UNPROCESSABLE_CONTENT.value()) {
            return DeclarationAnswer.REFUSED;
        }
        return read(answer).path("success").asBoolean(true) ? DeclarationAnswer.ACCEPTED : DeclarationAnswer.REFUSED;
    }

    /** Withdraws what was declared under that key; there may be nothing left to withdraw. */
    @Retry(name = "coordination")
    public void withdraw(DeclarationKey key) {
        read(call(HttpMethod.DELETE, "/appointments", parameters(key)));
    }

    private static Map<String, String> parameters(DeclarationKey key) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("application_id", key.number().value());
        parameters.put("meeting_point", key.meetingPoint());
        parameters.put("meeting_point_id", key.meetingPointId());
        parameters.put("appointment_date", DATE.format(key.at()));
        return parameters;
    }

    private Answer call(HttpMethod method, String path, Map<String, String> parameters) {
        UriComponentsBuilder uri =
                UriComponentsBuilder.fromUriString(properties.coordinationUrl()).path(path);
        parameters.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return coordinationApi
                .method(method)
                .uri(uri.encode().buildAndExpand(parameters).toUri())
                .exchangeForRequiredValue((request, response) -> answer(response));
    }

    private static Answer answer(ClientHttpResponse response) throws IOException {
        return new Answer(
                response.getStatusCode().value(),
                new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private JsonNode read(Answer answer) {
        if (!answer.isOk()) {
            throw new CoordinationFailedException(answer.status());
        }
        try {
            return json.readTree(answer.body());
        } catch (JacksonException unreadable) {
            throw new CoordinationFailedException(answer.status());
        }
    }
}
