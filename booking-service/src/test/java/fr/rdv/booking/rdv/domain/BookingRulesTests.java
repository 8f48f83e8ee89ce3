package fr.rdv.booking.rdv.domain;

import static fr.rdv.booking.testdata.MotifFixture.etatCivil;
import static fr.rdv.booking.testdata.MotifFixture.offline;
import static fr.rdv.booking.testdata.MotifFixture.passeport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.booking.rdv.domain.BookingRules.Wanted;
import fr.rdv.booking.testdata.MotifFixture;
import fr.rdv.booking.usager.UsagerIdentity;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BookingRulesTests {
    private static final UUID LIEU = new UUID(0, 2);

    @Test
    void anUsagerBooksWhatIsOnline() {
        assertThat(BookingRules.refusalOf(new Wanted(etatCivil(), LIEU, 1, 0, 0, CreatedBy.USAGER, false)))
                .isEmpty();
        assertThat(BookingRules.refusalOf(new Wanted(offline(), LIEU, 1, 0, 0, CreatedBy.USAGER, false)))
                .contains(BookingRefusal.MOTIF_OFFLINE);
    }

    @Test
    void whatIsHeldStaysBookableWhenTheMotifCloses() {
        assertThat(BookingRules.refusalOf(new Wanted(offline(), LIEU, 1, 0, 0, CreatedBy.USAGER, true)))
                .isEmpty();
    }

    @Test
    void anAgentBooksWhatIsOffline() {
        assertThat(BookingRules.refusalOf(new Wanted(offline(), LIEU, 1, 0, 0, CreatedBy.AGENT, false)))
                .isEmpty();
    }

    @Test
    void aMotifOnSiteNeedsALieu() {
        assertThat(BookingRules.refusalOf(new Wanted(etatCivil(), null, 1, 0, 0, CreatedBy.AGENT, false)))
                .contains(BookingRefusal.LIEU_MISSING);
    }

    @Test
    void aMotifSaysForHowManyPersonsItIs() {
        assertThat(BookingRules.refusalOf(new Wanted(etatCivil(), LIEU, 3, 0, 0, CreatedBy.USAGER, false)))
                .isEmpty();
        assertThat(BookingRules.refusalOf(new Wanted(etatCivil(), LIEU, 4, 0, 0, CreatedBy.AGENT, false)))
                .contains(BookingRefusal.TOO_MANY_PERSONS);
    }

    @Test
    void eachPersonIsNamedOrNone() {
        assertThat(BookingRules.refusalOf(new Wanted(etatCivil(), LIEU, 2, 2, 0, CreatedBy.USAGER, false)))
                .isEmpty();
        assertThat(BookingRules.refusalOf(new Wanted(etatCivil(), LIEU, 2, 1, 0, CreatedBy.USAGER, false)))
                .contains(BookingRefusal.PARTICIPANTS_MISSING);
    }

    @Test
    void anAntsMotifNeedsOneNumberPerPerson() {
        assertThat(BookingRules.refusalOf(new Wanted(passeport(), LIEU, 2, 0, 1, CreatedBy.USAGER, false)))
                .contains(BookingRefusal.PRE_DEMANDES_MISSING);
        assertThat(BookingRules.refusalOf(new Wanted(etatCivil(), LIEU, 1, 0, 1, CreatedBy.USAGER, false)))
                .contains(BookingRefusal.PRE_DEMANDES_NOT_NEEDED);
    }

    @Test
    void anAgentMayBookBeforeTheNumbersAreKnown() {
        assertThat(BookingRules.refusalOf(new Wanted(passeport(), LIEU, 1, 0, 0, CreatedBy.AGENT, false)))
                .isEmpty();
    }

    @Test
    void personsMultiplyTheDurationButNotThePause() {
        Instant start = Instant.parse("2026-12-01T08:00:00Z");

        BookedTime time = BookedTime.of(passeport(), start, 3, "Europe/Paris");

        assertThat(time.end()).isEqualTo("2026-12-01T09:30:00Z");
        assertThat(time.busyUntil()).isEqualTo("2026-12-01T09:35:00Z");
    }

    @Test
    void whoIsMetByVideoOrTelephoneCanBeReached() {
        // EDGE_CASES C13
        UsagerIdentity landline = new UsagerIdentity("Éloïse", "Dupont", null, null, "+33160540000");
        UsagerIdentity mobile = new UsagerIdentity("Éloïse", "Dupont", null, null, "+33639981234");
        UsagerIdentity mail = new UsagerIdentity("Éloïse", "Dupont", null, "eloise@exemple.fr", null);

        assertThat(BookingRules.unreachable(MotifFixture.visio(), landline))
                .contains(BookingRefusal.VISIO_CONTACT_MISSING);
        assertThat(BookingRules.unreachable(MotifFixture.visio(), mobile)).isEmpty();
        assertThat(BookingRules.unreachable(MotifFixture.visio(), mail)).isEmpty();
        assertThat(BookingRules.unreachable(MotifFixture.telephone(), mail)).contains(BookingRefusal.TELEPHONE_MISSING);
        assertThat(BookingRules.unreachable(MotifFixture.telephone(), landline)).isEmpty();
        assertThat(BookingRules.unreachable(etatCivil(), landline)).isEmpty();
    }
}
