package fr.rdv.organisation.motif.domain;

import static fr.rdv.organisation.testdata.MotifFixture.aMotif;
import static fr.rdv.organisation.testdata.MotifFixture.mairie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.rdv.organisation.motif.domain.Motif.Opening;
import fr.rdv.organisation.organisation.domain.Organisation;
import org.junit.jupiter.api.Test;

class MotifTests {
    private static final DelaiDeReservation A_DAY_TO_A_WEEK = new DelaiDeReservation(24 * 60, 7 * 24 * 60);

    private final Organisation recueil = mairie(true);
    private final Motif motif = aMotif().in(recueil);

    @Test
    void startsClosedToUsagersWithUsualDelays() {
        assertThat(motif.isOnline()).isFalse();
        assertThat(motif.delai()).isEqualTo(new DelaiDeReservation(30, 129_600));
        assertThat(motif.isMovable()).isTrue();
        assertThat(motif.version()).isEqualTo(1);
        assertThat(motif.description().name()).isEqualTo("Dépôt de dossier");
        assertThat(motif.description().instructionsBefore()).isNull();
    }

    @Test
    void opensOnceAndChangesItsTermsWhileOpen() {
        assertThat(motif.openOnline(A_DAY_TO_A_WEEK, false)).isEqualTo(Opening.OPENED);
        assertThat(motif.openOnline(A_DAY_TO_A_WEEK, false)).isEqualTo(Opening.UNCHANGED);
        assertThat(motif.openOnline(A_DAY_TO_A_WEEK, true)).isEqualTo(Opening.CHANGED);

        assertThat(motif.isOnline()).isTrue();
        assertThat(motif.version()).isEqualTo(3);
    }

    @Test
    void closesOnceAndKeepsItsTerms() {
        motif.openOnline(A_DAY_TO_A_WEEK, false);

        assertThat(motif.closeOnline()).isTrue();
        assertThat(motif.closeOnline()).isFalse();
        assertThat(motif.delai()).isEqualTo(A_DAY_TO_A_WEEK);
        assertThat(motif.version()).isEqualTo(3);
    }

    @Test
    void raisesItsVersionOnlyWhenTheDescriptionChanges() {
        assertThat(motif.describe(aMotif().description(), true)).isFalse();
        assertThat(motif.describe(aMotif().lasting(60).description(), true)).isTrue();

        assertThat(motif.version()).isEqualTo(2);
        assertThat(motif.description().durationMin()).isEqualTo(60);
    }

    @Test
    void refusesAnIdentityPaperWithoutDispositifDeRecueil() {
        assertThatExceptionOfType(InvalidMotif.class)
                .isThrownBy(() -> aMotif().of(Categorie.CNI).in(mairie(false)))
                .satisfies(invalid -> assertThat(invalid.champs()).containsOnlyKeys("categorie"));
        assertThat(aMotif().of(Categorie.CNI).in(recueil).description().categorie())
                .isEqualTo(Categorie.CNI);
    }

    @Test
    void refusesAnIdentityPaperByTelephone() {
        assertThatExceptionOfType(InvalidMotif.class)
                .isThrownBy(() -> motif.describe(
                        aMotif().of(Categorie.PASSEPORT).by(MotifType.TELEPHONE).description(), true))
                .satisfies(invalid -> assertThat(invalid.champs()).containsOnlyKeys("categorie"));
    }

    @Test
    void refusesACollectifElsewhereThanOnSite() {
        assertThatExceptionOfType(InvalidMotif.class)
                .isThrownBy(() -> aMotif().collectif().by(MotifType.VISIO).in(recueil))
                .satisfies(invalid -> assertThat(invalid.champs()).containsOnlyKeys("collectif"));
    }
}
