package fr.rdv.booking.rdv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.motif.Motifs;
import fr.rdv.booking.rdv.domain.BookingRefusal;
import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.WholeService;
import fr.rdv.booking.usager.UsagerIdentity;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class FairUseIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Motifs motifs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void boundsWhatAContactHasToComeUntilOneIsCancelled() {
        neighbours.closeCircuits();
        Mairie mairie = espaces.mairie();
        Motif motif = motifs.find(mairie.motifId()).orElseThrow();
        FairUse fairUse = new FairUse(jdbc, new FairUseProperties(2), clock);
        String email = UUID.randomUUID() + "@exemple.fr";
        UsagerIdentity spouse = new UsagerIdentity("Karim", "Dupont", null, email, null);
        Browser browser = browsers.proved(email);
        book(browser, mairie, NINE);
        assertThat(fairUse.refusal(motif, spouse)).isEmpty();

        book(browser, mairie, NINE.plusDays(1));
        assertThat(fairUse.refusal(motif, spouse)).contains(BookingRefusal.TOO_MANY_RDVS);

        browser.post("/api/public/recap/cancellation", "{}");
        assertThat(fairUse.refusal(motif, spouse)).isEmpty();
    }

    private void book(Browser browser, Mairie mairie, OffsetDateTime start) {
        neighbours.offer(mairie, start, espaces.agent(mairie, "basique"));
        assertThat(browser.book(Browsers.booking(mairie, start)).status()).isEqualTo(201);
    }
}
