package fr.rdv.booking;

import static fr.rdv.booking.testdata.Browsers.booking;
import static fr.rdv.booking.testdata.Browsers.creneau;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.booking.testdata.Browser;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** RDVs and live holds can be told again, for a service that lost its copy (ARCHITECTURE §2). */
@WholeService
class RepublicationIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");
    private static final OffsetDateTime TEN = NINE.plusHours(1);

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
    void tellsRdvsAndLiveHoldsAgainAsTheyAreAndNotifiesNobody() {
        neighbours.closeCircuits();
        Mairie mairie = espaces.mairie();
        UUID agent = espaces.agent(mairie, "basique");
        neighbours.offer(mairie, NINE, agent);
        neighbours.offer(mairie, TEN, agent);
        Browser usager = browsers.proved("republication@example.fr");
        String rdv = usager.book(booking(mairie, NINE)).read("$.rdvId");
        usager.post("/api/public/recap/cancellation", "{}");
        Browser other = browsers.fresh();
        String released = other.post("/api/public/holds", creneau(mairie, NINE)).read("$.holdId");
        String hold = other.post("/api/public/holds", creneau(mairie, TEN)).read("$.holdId");

        assertThat(mvc.post().uri("/internal/republication").with(Tokens.agent(agent)))
                .hasStatus(403);
        assertThat(mvc.post().uri("/internal/republication").with(Tokens.service()))
                .hasStatusOk();

        List<ConsumerRecord<String, String>> rdvs = published.of(rdv, 3);
        assertThat(PublishedEvents.names(rdvs)).containsExactly("RdvBooked", "RdvCancelled", "RdvCancelled");
        assertThat(rdvs.getLast().value()).contains("\"systeme\"", "\"version\":2", "\"notify\":false");
        Contracts.assertMatches("booking.rdv.v1", rdvs.getLast().value());
        assertThat(PublishedEvents.names(published.of(hold, 2))).containsExactly("CreneauHeld", "CreneauHeld");
        assertThat(PublishedEvents.names(published.of(released, 2))).containsExactly("CreneauHeld", "CreneauReleased");
    }
}
