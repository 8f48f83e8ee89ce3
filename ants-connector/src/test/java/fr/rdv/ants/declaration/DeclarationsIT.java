package fr.rdv.ants.declaration;

import static fr.rdv.ants.testdata.RdvFixture.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.rdv.ants.testdata.AntsTest;
import fr.rdv.ants.testdata.CoordinationFake;
import fr.rdv.ants.testdata.CoordinationFake.Mood;
import fr.rdv.ants.testdata.Events;
import fr.rdv.ants.testdata.MairieFixture;
import fr.rdv.ants.testdata.RdvFixture;
import fr.rdv.defaults.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AntsTest
class DeclarationsIT {

    @Autowired
    private Events events;

    @Autowired
    private WireMockServer booking;

    @Autowired
    private CoordinationFake ants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EraseNumbers eraseNumbers;

    @Autowired
    private MockMvcTester http;

    private final MairieFixture mairie = new MairieFixture();
    private final RdvFixture rdv = new RdvFixture(mairie);

    @BeforeEach
    void open() {
        MairieFixture.giveTokens(booking);
        mairie.publish(events);
        rdv.tellNumbers(booking);
    }

    @AfterEach
    void recover() {
        ants.feels(Mood.WELL);
    }

    @Test
    void declaresEachNumberOnceThoughTheEventComesTwice() {
        UUID eventId = Ids.next();
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString(), eventId);
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString(), eventId);
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString());

        await().untilAsserted(() -> assertThat(states()).containsExactly("declared", "declared"));
        assertThat(ants.heldFor(number()))
                .containsExactly(Map.of(
                        "application_id",
                        number(),
                        "meeting_point",
                        "Hôtel de ville",
                        "meeting_point_id",
                        String.valueOf(mairie.numero),
                        "appointment_date",
                        "2026-12-01 09:00:00",
                        "management_url",
                        "http://127.0.0.1:8080/ants/m-" + number()));
        assertThat(ants.callsFor(number())).hasSize(1);
    }

    @Test
    void withdrawsWhatItDeclared() {
        bookAndAwait();

        events.publish(TOPIC, "RdvCancelled", rdv.rdvId, rdv.cancelled().toString());

        await().untilAsserted(() -> assertThat(states()).containsExactly("withdrawn", "withdrawn"));
        assertThat(ants.heldFor(number())).isEmpty();
    }

    @Test
    void withdrawsTheOldDateAndDeclaresTheNewOneWhenARdvMoves() {
        bookAndAwait();

        events.publish(TOPIC, "RdvMoved", rdv.rdvId, rdv.moved().toString());

        await().untilAsserted(() -> assertThat(datesHeld()).containsExactly("2026-12-03 10:00:00"));
        await().untilAsserted(() ->
                assertThat(states()).containsExactlyInAnyOrder("withdrawn", "withdrawn", "declared", "declared"));
    }

    @Test
    void declaresTheOldDateAgainWhenARdvMovesBack() {
        bookAndAwait();

        events.publish(TOPIC, "RdvMoved", rdv.rdvId, rdv.moved().toString());
        events.publish(
                TOPIC, "RdvMoved", rdv.rdvId, rdv.booked().put("version", 3).toString());

        await().untilAsserted(() -> assertThat(datesHeld()).containsExactly("2026-12-01 09:00:00"));
    }

    @Test
    void declaresAgainWhenACancellationIsTakenBack() {
        bookAndAwait();

        events.publish(TOPIC, "RdvCancelled", rdv.rdvId, rdv.cancelled().toString());
        events.publish(
                TOPIC,
                "RdvReinstated",
                rdv.rdvId,
                rdv.booked().put("version", 3).toString());

        await().untilAsserted(() -> assertThat(states()).containsExactly("declared", "declared"));
        assertThat(datesHeld()).containsExactly("2026-12-01 09:00:00");
    }

    private List<String> datesHeld() {
        return ants.heldFor(number()).stream()
                .map(held -> held.get("appointment_date"))
                .toList();
    }

    @Test
    void tellsTheEngineTheValuesItDeclared() throws Exception {
        bookAndAwait();

        assertThat(engineSees(number())).isEqualTo("""
                        {"%1$s":[{"meeting_point":"Hôtel de ville","datetime":"2026-12-01T09:00Z",\
                        "management_url":"http://127.0.0.1:8080/ants/m-%1$s",\
                        "cancel_url":"http://127.0.0.1:8080/ants/m-%1$s"}]}""".formatted(number()));

        events.publish(TOPIC, "RdvCancelled", rdv.rdvId, rdv.cancelled().toString());
        await().untilAsserted(() -> assertThat(engineSees(number())).isEqualTo("{\"%s\":[]}".formatted(number())));
    }

    @Test
    void declaresNothingForABookingOlderThanTheCancellation() {
        events.publish(TOPIC, "RdvCancelled", rdv.rdvId, rdv.cancelled().toString());
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString());
        RdvFixture next = new RdvFixture(mairie);
        next.tellNumbers(booking);
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, next.booked().toString());

        await().until(() -> !ants.heldFor(next.numbers.getFirst()).isEmpty());
        assertThat(states()).isEmpty();
        assertThat(ants.callsFor(number())).isEmpty();
    }

    @Test
    void goesOnUntilTheApiIsBack() {
        ants.feels(Mood.DOWN);
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString());
        await().until(() -> attempts() >= 4);

        ants.feels(Mood.WELL);

        await().untilAsserted(() -> assertThat(states()).containsExactly("declared", "declared"));
        assertThat(ants.heldFor(number())).hasSize(1);
    }

    @Test
    void declaresOnceThoughTheAnswerWasLost() {
        ants.feels(Mood.FORGETFUL);
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString());
        await().until(() -> attempts() >= 2);

        ants.feels(Mood.WELL);

        await().untilAsserted(() -> assertThat(states()).containsExactly("declared", "declared"));
        assertThat(ants.heldFor(number())).hasSize(1);
    }

    @Test
    void declaresInPlaceOfWhatIsInTheWay() {
        ants.hold(Map.of(
                "application_id",
                number(),
                "meeting_point",
                "Hôtel de ville",
                "meeting_point_id",
                String.valueOf(mairie.numero),
                "appointment_date",
                "2026-12-01 09:00:00",
                "management_url",
                "http://127.0.0.1:8080/ants/m-" + number()));

        bookAndAwait();

        assertThat(ants.callsFor(number()))
                .extracting(call -> call.split(" ")[0])
                .containsExactly("POST", "DELETE", "POST");
        assertThat(ants.heldFor(number())).hasSize(1);
    }

    @Test
    void givesUpWhatTheApiRefuses() {
        RdvFixture refused = new RdvFixture(mairie, "REFUSEE");
        refused.tellNumbers(booking);
        events.publish(TOPIC, "RdvBooked", refused.rdvId, refused.booked().toString());

        await().untilAsserted(() -> assertThat(states(refused)).containsExactly("refused", "refused"));
        assertThat(ants.callsFor(refused.numbers.getFirst())).hasSize(1);
    }

    @Test
    void withdrawsABookingCancelledWhileTheApiWasDown() {
        ants.feels(Mood.FORGETFUL);
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString());
        await().until(() -> attempts() >= 2);
        events.publish(TOPIC, "RdvCancelled", rdv.rdvId, rdv.cancelled().toString());
        await().until(() -> states().contains("to_withdraw"));

        ants.feels(Mood.WELL);

        await().untilAsserted(() -> assertThat(states()).containsOnly("withdrawn"));
        assertThat(ants.heldFor(number())).isEmpty();
    }

    @Test
    void waitsForBookingServiceToTellTheNumbers() {
        rdv.keepNumbersBack(booking);
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString());
        await().until(() -> fetchAttempts() >= 3);

        rdv.tellNumbers(booking);

        await().untilAsserted(() -> assertThat(states()).containsExactly("declared", "declared"));
    }

    @Test
    void keepsNoNumberInClear() {
        bookAndAwait();

        List<String> kept = jdbc.sql("SELECT d::text || encode(number_cipher, 'escape') FROM declaration d")
                .query(String.class)
                .list();
        assertThat(kept)
                .isNotEmpty()
                .noneMatch(row -> row.replace("m-" + number(), "").contains(number()));
    }

    @Test
    void erasesNumbersSevenDaysAfterTheRdv() {
        bookAndAwait();
        jdbc.sql("UPDATE declaration SET starts_at = '2026-11-18T09:59:00Z' WHERE rdv_id = ? AND number_hmac = "
                        + "(SELECT min(number_hmac) FROM declaration WHERE rdv_id = ?)")
                .params(rdv.rdvId, rdv.rdvId)
                .update();

        eraseNumbers.erase();

        assertThat(states()).hasSize(1);
    }

    private void bookAndAwait() {
        events.publish(TOPIC, "RdvBooked", rdv.rdvId, rdv.booked().toString());
        await().untilAsserted(() -> assertThat(states()).containsExactly("declared", "declared"));
    }

    private String number() {
        return rdv.numbers.getFirst();
    }

    private String engineSees(String number) throws Exception {
        return http.get()
                .uri("/api/ants/searchApplicationIds?application_ids=" + number)
                .header("X-HUB-RDV-AUTH-TOKEN", "jeton-ants-demo")
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private List<String> states() {
        return states(rdv);
    }

    private List<String> states(RdvFixture rdv) {
        return jdbc.sql("SELECT state FROM declaration WHERE rdv_id = ? ORDER BY id")
                .param(rdv.rdvId)
                .query(String.class)
                .list();
    }

    private int attempts() {
        return jdbc.sql("SELECT coalesce(sum(attempts), 0) FROM declaration WHERE rdv_id = ?")
                .param(rdv.rdvId)
                .query(Integer.class)
                .single();
    }

    private int fetchAttempts() {
        return jdbc.sql("SELECT coalesce(sum(attempts), 0) FROM rdv WHERE id = ?")
                .param(rdv.rdvId)
                .query(Integer.class)
                .single();
    }
}
