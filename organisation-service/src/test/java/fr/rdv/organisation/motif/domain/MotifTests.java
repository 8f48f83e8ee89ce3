package fr.rdv.organisation.motif.domain;

import static fr.rdv.organisation.testdata.MotifFixture.aMotif;
import static fr.rdv.organisation.testdata.MotifFixture.mairie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.rdv.organisation.motif.domain.Motif.Change;
import fr.rdv.organisation.organisation.domain.Organisation;
import fr.rdv.organisation.testdata.MotifFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MotifTests {
    private static final DelaiDeReservation A_DAY_TO_A_WEEK = new DelaiDeReservation(24 * 60, 7 * 24 * 60);

    private final Organisation recueil = mairie(true);
    private final Motif motif = aMotif().in(recueil);

    @Test
    void startsClosedToUsagersWithUsualDelays() {
        assertThat(motif.isOnline()).isFalse();
        assertThat(motif.description().reservation().delai()).isEqualTo(new DelaiDeReservation(30, 129_600));
        assertThat(motif.description().reservation().movable()).isTrue();
        assertThat(motif.version()).isEqualTo(1);
        assertThat(motif.description().general().name()).isEqualTo("Dépôt de dossier");
        assertThat(motif.description().instructions().before()).isNull();
    }

    @Test
    void opensOnceAndChangesItsTermsWhileOpen() {
        assertThat(motif.openOnline(A_DAY_TO_A_WEEK, false, true)).isEqualTo(Change.OPENED_ONLINE);
        assertThat(motif.openOnline(A_DAY_TO_A_WEEK, false, true)).isEqualTo(Change.NONE);
        assertThat(motif.openOnline(A_DAY_TO_A_WEEK, true, true)).isEqualTo(Change.CHANGED);

        assertThat(motif.isOnline()).isTrue();
        assertThat(motif.version()).isEqualTo(3);
    }

    @Test
    void closesOnceAndKeepsItsTerms() {
        motif.openOnline(A_DAY_TO_A_WEEK, false, true);

        assertThat(motif.closeOnline()).isEqualTo(Change.CLOSED_ONLINE);
        assertThat(motif.closeOnline()).isEqualTo(Change.NONE);
        assertThat(motif.description().reservation().delai()).isEqualTo(A_DAY_TO_A_WEEK);
        assertThat(motif.version()).isEqualTo(3);
    }

    @Test
    void tellsOpeningFromAnyOtherChangeOfTheForm() {
        assertThat(motif.describe(aMotif().bookableBy(BookableBy.TOUS).description(), true, false))
                .isEqualTo(Change.OPENED_ONLINE);
        assertThat(motif.describe(
                        aMotif().bookableBy(BookableBy.TOUS).lasting(45).description(), true, false))
                .isEqualTo(Change.CHANGED);
        assertThat(motif.describe(
                        aMotif().bookableBy(BookableBy.AGENTS_PRESCRIPTEURS)
                                .lasting(45)
                                .description(),
                        true,
                        false))
                .isEqualTo(Change.CLOSED_ONLINE);
    }

    @Test
    void raisesItsVersionOnlyWhenTheDescriptionChanges() {
        assertThat(motif.describe(aMotif().description(), true, false)).isEqualTo(Change.NONE);
        assertThat(motif.describe(aMotif().lasting(60).description(), true, false))
                .isEqualTo(Change.CHANGED);

        assertThat(motif.version()).isEqualTo(2);
        assertThat(motif.description().general().durationMin()).isEqualTo(60);
    }

    @Test
    void refusesAnIdentityPaperWithoutDispositifDeRecueil() {
        assertThatExceptionOfType(InvalidMotif.class)
                .isThrownBy(() -> aMotif().of(Categorie.CNI).in(mairie(false)))
                .satisfies(invalid -> assertThat(invalid.champs()).containsOnlyKeys("categorie"));
        assertThat(aMotif().of(Categorie.CNI)
                        .in(recueil)
                        .description()
                        .reservation()
                        .categorie())
                .isEqualTo(Categorie.CNI);
    }

    @Test
    void namesEachFieldToCorrectInAllTabsAtOnce() {
        MotifFixture wrong = aMotif().of(Categorie.PASSEPORT)
                .by(MotifType.TELEPHONE)
                .collectif()
                .forPersons(2, 30)
                .within(60, 30);

        assertThatExceptionOfType(InvalidMotif.class)
                .isThrownBy(() -> motif.describe(wrong.description(), true, false))
                .satisfies(invalid -> assertThat(invalid.champs())
                        .containsOnlyKeys("categorie", "collectif", "personsMax", "durationsByPersons", "maxDelayMin"));
    }

    @Test
    void takesADurationForEachNumberOfPersonsThatStartsWithItsOwn() {
        assertThat(motif.describe(aMotif().forPersons(3, 30, 45, 60).description(), true, false))
                .isEqualTo(Change.CHANGED);
        assertThatExceptionOfType(InvalidMotif.class)
                .isThrownBy(() -> motif.describe(aMotif().forPersons(2, 20, 40).description(), true, false));
        assertThatExceptionOfType(InvalidMotif.class)
                .isThrownBy(
                        () -> motif.describe(aMotif().forPersons(2, 30, 2000).description(), true, false));
    }

    @Test
    void freezesTypeAndCollectifOnceARdvExists() {
        assertThatExceptionOfType(InvalidMotif.class)
                .isThrownBy(
                        () -> motif.describe(aMotif().by(MotifType.TELEPHONE).description(), true, true))
                .satisfies(invalid -> assertThat(invalid.champs()).containsOnlyKeys("type"));
        assertThatExceptionOfType(InvalidMotif.class)
                .isThrownBy(() -> motif.describe(aMotif().collectif().description(), true, true))
                .satisfies(invalid -> assertThat(invalid.champs()).containsOnlyKeys("collectif"));
        assertThat(motif.describe(aMotif().lasting(45).description(), true, true))
                .isEqualTo(Change.CHANGED);
    }

    @Test
    void isOnlineNoMoreOnceDeleted() {
        motif.openOnline(A_DAY_TO_A_WEEK, true, true);

        motif.delete(Instant.EPOCH);

        assertThat(motif.isOnline()).isFalse();
        assertThat(motif.isDeleted()).isTrue();
        assertThat(motif.version()).isEqualTo(3);
    }

    @Test
    void startsADuplicateClosedAndLeavesOutWhatItsTypeDoesNotAllow() {
        MotifDescription passeport = aMotif().of(Categorie.PASSEPORT)
                .forPersons(2, 30, 50)
                .bookableBy(BookableBy.TOUS)
                .description();

        MotifDescription byTelephone =
                passeport.duplicate(new MotifDescription.Difference(null, null, MotifType.TELEPHONE, 20, null), true);
        MotifDescription same =
                passeport.duplicate(new MotifDescription.Difference(null, "Passeport", null, null, null), true);

        assertThat(byTelephone.reservation().categorie()).isNull();
        assertThat(byTelephone.reservation().isOnline()).isFalse();
        assertThat(byTelephone.general().durationsByPersons()).isEmpty();
        assertThat(same.reservation().categorie()).isEqualTo(Categorie.PASSEPORT);
        assertThat(same.general().durationsByPersons()).containsExactly(30, 50);
    }
}
