package fr.rdv.booking.collectif;

import static fr.rdv.booking.testdata.SeanceFixture.ELOISE;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browser.Answer;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.PublishedEvents;
import fr.rdv.booking.testdata.SeanceFixture;
import fr.rdv.booking.testdata.WholeService;
import fr.rdv.testing.Contracts;
import fr.rdv.testing.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An usager takes a seat and gives it back (FEATURES 2.5, 2.9; EDGE_CASES C6, E22, H2 to H6). */
@WholeService
class JoinSeanceIT {
    @Autowired
    private SeanceFixture seances;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

    @Autowired
    private PublishedEvents published;

    @Autowired
    private MockMvcTester mvc;

    private Mairie mairie;

    @BeforeEach
    void aMairie() {
        mairie = seances.mairie();
    }

    @Test
    void showsToEachTheirOwnNameOnly() {
        // E22, C6
        String seance = seances.inAWeek(mairie, 10);
        usager().join(seance, ELOISE.replace("Éloïse", "Karim"));
        Browser eloise = usager();

        Answer joined = eloise.join(seance, ELOISE);

        assertThat(joined.status()).as(joined.body()).isEqualTo(201);
        for (String recap :
                List.of(joined.body(), eloise.get("/api/public/recap").body())) {
            assertThat(recap).contains("Éloïse", "Déclarer ses impôts").doesNotContain("Karim");
        }
        assertThat(joined.<Boolean>read("$.recap.movable")).isFalse();
        assertThat(joined.<Boolean>read("$.recap.cancellable")).isTrue();
        String own = eloise.get("/api/public/rdvs?when=coming").body();
        assertThat(own).contains(seance, "Éloïse").doesNotContain("Karim");
        assertThat(eloise.post(
                                "/api/public/recap/move",
                                "{\"start\": \"%s\"}".formatted(seances.in(Duration.ofDays(8))))
                        .problem())
                .isEqualTo("deplacement-impossible");
    }

    @Test
    void tellsOfTheParticipationAndOfNobodyByName() {
        String seance = seances.inAWeek(mairie, 10);
        usager().join(seance, ELOISE);

        ConsumerRecord<String, String> event = published.of(seance, 2).getLast();

        assertThat(PublishedEvents.names(List.of(event))).containsExactly("RdvJoined");
        Contracts.assertMatches("booking.rdv.v1", event.value());
        assertThat(JsonPath.<List<String>>read(event.value(), "$.changedParticipationIds"))
                .isEqualTo(JsonPath.<List<String>>read(event.value(), "$.participations[*].participationId"));
        assertThat(event.value()).doesNotContain("Dupont");
    }

    @Test
    void isOncePerPersonAndTheSameRequestIsAnsweredAlike() {
        String seance = seances.inAWeek(mairie, 10);
        Browser eloise = usager();

        Answer first = eloise.join(seance, ELOISE, "une-cle");
        Answer again = eloise.join(seance, ELOISE, "une-cle");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(eloise.join(seance, ELOISE).problem()).isEqualTo("deja-inscrit");
        assertThat(seatsLeft(seance)).isEqualTo(9);
    }

    @Test
    void tellsWhoComesTooLateWhereSeatsAreLeftAndOffersASeatGivenBack() {
        // H2, H5
        String seance = seances.inAWeek(mairie, 1);
        String other = seances.inAWeek(mairie, 5);
        Browser first = usager();
        Browser second = usager();
        first.join(seance, ELOISE);

        Answer refused = second.join(seance, ELOISE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("complet");
        assertThat(refused.<List<String>>read("$.seances[*].rdvId")).containsExactly(other);

        Answer left = first.post("/api/public/recap/cancellation", "{}");
        assertThat(left.<String>read("$.status")).isEqualTo("excused");
        assertThat(seatsLeft(seance)).isEqualTo(1);
        assertThat(second.join(seance, ELOISE).status()).isEqualTo(201);
        assertThat(PublishedEvents.names(published.of(seance, 4)))
                .containsExactly("RdvBooked", "RdvJoined", "RdvLeft", "RdvJoined");
    }

    @Test
    void bringsBackWhoCancelledInTheirOwnParticipation() {
        // H3
        String seance = seances.inAWeek(mairie, 10);
        Browser eloise = usager();
        eloise.join(seance, ELOISE);
        eloise.post("/api/public/recap/cancellation", "{}");
        assertThat(eloise.delete("/api/public/recap/cancellation").problem()).isEqualTo("delai-depasse");

        assertThat(eloise.join(seance, ELOISE).<String>read("$.recap.status")).isEqualTo("unknown");

        List<ConsumerRecord<String, String>> events = published.of(seance, 4);
        assertThat(JsonPath.<List<String>>read(events.getLast().value(), "$.participations[*].status"))
                .containsExactly("unknown");
    }

    @Test
    void replacesTheMotherByHerChild() {
        // H4
        String seance = seances.inAWeek(mairie, 1);
        Browser mother = usager();
        mother.join(seance, ELOISE);
        String forLea = ELOISE.replaceFirst(
                "}}$", "}, \"participants\": [{\"firstName\": \"Léa\", \"lastName\": \"Dupont\"}]}");

        Answer joined = mother.join(seance, forLea);

        assertThat(joined.status()).as(joined.body()).isEqualTo(201);
        assertThat(joined.<List<String>>read("$.recap.participants[*].firstName"))
                .containsExactly("Léa");
        assertThat(seatsLeft(seance)).isZero();
        String last = published.of(seance, 3).getLast().value();
        assertThat(JsonPath.<List<String>>read(last, "$.participations[*].status"))
                .containsExactly("excused", "unknown");
        assertThat(JsonPath.<List<String>>read(last, "$.changedParticipationIds"))
                .hasSize(1);
    }

    @Test
    void cancelsMoreThanFourHoursAheadOnly() {
        UUID agent = espaces.agent(mairie, "basique");
        String soon = JsonPath.read(
                SeanceFixture.body(
                        seances.create(agent, seances.request(mairie, seances.in(Duration.ofHours(3)), 10, agent))),
                "$.rdvId");
        Browser eloise = usager();
        eloise.join(soon, ELOISE);

        assertThat(eloise.post("/api/public/recap/cancellation", "{}").problem())
                .isEqualTo("annulation-trop-tardive");
    }

    @Test
    void isRevokedWithTheSessionUnlessCancelledBefore() {
        // H6
        String seance = seances.inAWeek(mairie, 10);
        Browser stays = usager();
        Browser left = usager();
        stays.join(seance, ELOISE);
        left.join(seance, ELOISE);
        left.post("/api/public/recap/cancellation", "{}");

        assertThat(cancelled(seance, "usager")).contains("/problems/champs-invalides");
        assertThat(cancelled(seance, "service")).contains("\"status\":\"revoked\"");

        assertThat(stays.get("/api/public/recap").<String>read("$.status")).isEqualTo("revoked");
        assertThat(left.get("/api/public/recap").<String>read("$.status")).isEqualTo("excused");
        assertThat(usager().join(seance, ELOISE).problem()).isEqualTo("seance-fermee");
    }

    @Test
    void asksForAProvedContactAndAnOpenMotif() {
        String seance = seances.inAWeek(mairie, 10);

        assertThat(browsers.fresh().join(seance, ELOISE).status()).isEqualTo(401);
        assertThat(usager().join(UUID.randomUUID(), ELOISE).status()).isEqualTo(404);
    }

    private Browser usager() {
        return browsers.proved(UUID.randomUUID() + "@exemple.fr");
    }

    private int seatsLeft(String seance) {
        return browsers.fresh().get("/api/public/rdvs-collectifs/" + seance).read("$.seatsLeft");
    }

    private String cancelled(String seance, String by) {
        UUID agent = espaces.agent(mairie, "administrateur");
        return SeanceFixture.body(mvc.post()
                .uri("/api/rdvs/{id}/cancellation", seance)
                .with(Tokens.agent(agent))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"by\": \"%s\"}".formatted(by))
                .exchange()
                .getResponse());
    }
}
