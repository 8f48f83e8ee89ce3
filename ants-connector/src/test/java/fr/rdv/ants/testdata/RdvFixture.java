package fr.rdv.ants.testdata;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.rdv.defaults.Ids;
import fr.rdv.testing.Contracts;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An RDV of 1 December 2026 at 09:00 in Paris for two persons, each with a number. */
public class RdvFixture {
    public static final String TOPIC = "booking.rdv.v1";
    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger NUMBERS = new AtomicInteger(1);

    public final UUID rdvId = Ids.next();
    public final List<String> numbers;
    private final MairieFixture mairie;

    public RdvFixture(MairieFixture mairie) {
        this(mairie, "TESTEUR");
    }

    /** With numbers that begin with seven given letters. */
    public RdvFixture(MairieFixture mairie, String letters) {
        this.mairie = mairie;
        this.numbers = Stream.generate(() -> (letters + "%03d").formatted(NUMBERS.getAndIncrement()))
                .limit(2)
                .toList();
    }
    /** The body of {@code RdvBooked}, version 1. */
    public ObjectNode booked() {
        return example("RdvBooked");
    }

    /** The body of {@code RdvCancelled}, version 2. */
    public ObjectNode cancelled() {
        return example("RdvCancelled");
    }

    /** The body of {@code RdvMoved}, version 2: to 3 December at 10:00. */
    public ObjectNode moved() {
        return example("RdvMoved");
    }

    /** booking-service tells the numbers of this RDV. */
    public void tellNumbers(WireMockServer booking) {
        String list = numbers.stream()
                .map(number -> "{\"participationId\":\"%s\",\"number\":\"%s\",\"managementId\":\"m-%s\"}"
                        .formatted(Ids.next(), number, number))
                .collect(Collectors.joining(","));
        booking.stubFor(get(path())
                .willReturn(okJson(
                        "{\"lieuId\":\"%s\",\"startsAt\":\"2026-12-01T08:00:00Z\",\"zone\":\"Europe/Paris\",\"status\":\"unknown\",\"numbers\":[%s]}"
                                .formatted(mairie.lieuId, list))));
    }

    /** booking-service is ill when asked for them. */
    public void keepNumbersBack(WireMockServer booking) {
        booking.stubFor(get(path()).willReturn(serverError()));
    }

    private String path() {
        return "/internal/rdvs/" + rdvId + "/pre-demandes";
    }

    private ObjectNode example(String event) {
        return ((ObjectNode) JSON.readTree(Contracts.example(TOPIC, event)))
                .put("rdvId", rdvId.toString())
                .put("organisationId", mairie.organisationId.toString())
                .put("lieuId", mairie.lieuId.toString())
                .put("preDemandes", 2);
    }
}
