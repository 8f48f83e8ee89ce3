package fr.rdv.booking.reservation;

import static fr.rdv.booking.testdata.Browsers.confirmation;
import static fr.rdv.booking.testdata.Browsers.creneau;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browser.Answer;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.PublishedEvents;
import fr.rdv.booking.testdata.WholeService;
import fr.rdv.testing.Contracts;
import fr.rdv.testing.Tokens;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeService
class JourneyIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

    @Autowired
    private PublishedEvents published;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void anUsagerHoldsProvesBooksReadsAndCancels() throws Exception {
        Mairie mairie = espaces.mairie();
        neighbours.offer(mairie, NINE, espaces.agent(mairie, "basique"));
        Browser browser = browsers.proved("eloise@exemple.fr");

        Answer hold = browser.post("/api/public/holds", creneau(mairie, NINE));
        Answer booked = browser.book(confirmation(hold.read("$.holdId")));
        Answer cancelled = browser.post("/api/public/recap/cancellation", "{\"reason\": \"Empêchement\"}");

        assertThat(hold.status()).as(hold.body()).isEqualTo(201);
        assertThat(hold.<String>read("$.start")).isEqualTo("2030-01-08T09:00:00+01:00");
        assertThat(hold.<String>read("$.lieu.city")).isEqualTo("Dammartin-en-Goële");
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        assertThat(booked.<String>read("$.recap.status")).isEqualTo("unknown");
        assertThat(booked.<Boolean>read("$.recap.cancellable")).isTrue();
        assertThat(cancelled.<String>read("$.status")).isEqualTo("excused");
        assertThat(browser.get("/api/public/recap").<String>read("$.status")).isEqualTo("excused");
    }

    @Test
    void eachStepIsToldOnceInOrderAndAsTheContractSays() {
        Mairie mairie = espaces.mairie();
        neighbours.offer(mairie, NINE, espaces.agent(mairie, "basique"));
        Browser browser = browsers.proved("eloise@exemple.fr");
        String holdId = browser.post("/api/public/holds", creneau(mairie, NINE)).read("$.holdId");
        browser.post("/api/public/holds/" + holdId + "/renewal", "");
        String rdvId = browser.book(confirmation(holdId)).read("$.rdvId");
        browser.post("/api/public/recap/cancellation", "{}");

        List<ConsumerRecord<String, String>> held = published.of(holdId, 2);
        List<ConsumerRecord<String, String>> rdv = published.of(rdvId, 2);

        assertThat(PublishedEvents.names(held)).containsExactly("CreneauHeld", "CreneauHeld");
        assertThat(PublishedEvents.names(rdv)).containsExactly("RdvBooked", "RdvCancelled");
        assertThat(rdv)
                .extracting(event -> JsonPath.<Integer>read(event.value(), "$.version"))
                .containsExactly(1, 2);
        assertThat(rdv).allSatisfy(event -> Contracts.assertMatches("booking.rdv.v1", event.value()));
        assertThat(held).allSatisfy(event -> Contracts.assertMatches("booking.creneau-hold.v1", event.value()));
        assertThat(JsonPath.<String>read(rdv.getFirst().value(), "$.holdId")).isEqualTo(holdId);
        assertThat(rdv)
                .allSatisfy(event -> assertThat(event.value())
                        .doesNotContainIgnoringCase("eloise")
                        .doesNotContainIgnoringCase("dupont")
                        .doesNotContain("39981234"));
    }

    @Test
    void aLinkAndThreeLettersOpenTheRecapInAnotherBrowser() throws Exception {
        Mairie mairie = espaces.mairie();
        neighbours.offer(mairie, NINE, espaces.agent(mairie, "basique"));
        Browser booking = browsers.proved("eloise@exemple.fr");
        String rdvId = booking.book(Browsers.booking(mairie, NINE)).read("$.rdvId");
        String participationId =
                JsonPath.read(published.of(rdvId, 1).getFirst().value(), "$.participations[0].participationId");

        String link = linkOf(participationId, "message-1");
        String token = JsonPath.<String>read(link, "$.path").replace("/r/", "");
        Answer opened = browsers.fresh()
                .post("/api/public/recap", "{\"token\": \"%s\", \"letters\": \"DÙP\"}".formatted(token));

        assertThat(JsonPath.<String>read(link, "$.email")).isEqualTo("eloise@exemple.fr");
        assertThat(JsonPath.<String>read(link, "$.telephone")).isEqualTo("+33639981234");
        assertThat(linkOf(participationId, "message-1")).isEqualTo(link);
        assertThat(linkOf(participationId, "message-2")).isNotEqualTo(link);
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        assertThat(opened.<String>read("$.rdvId")).isEqualTo(rdvId);
    }

    private String linkOf(String participationId, String messageId) throws Exception {
        return mvc.post()
                .uri("/internal/participations/{id}/links", UUID.fromString(participationId))
                .with(Tokens.service())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"messageId\": \"%s\"}".formatted(messageId))
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
