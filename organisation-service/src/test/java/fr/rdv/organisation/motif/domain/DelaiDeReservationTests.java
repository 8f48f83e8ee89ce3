package fr.rdv.organisation.motif.domain;

import static fr.rdv.organisation.testdata.MotifFixture.aMotif;
import static fr.rdv.organisation.testdata.MotifFixture.mairie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelaiDeReservationTests {
    @Test
    void takesHalfAnHourToAYear() {
        Motif motif = aMotif().within(30, 525_600).in(mairie(false));

        assertThat(motif.description().reservation().delai()).isEqualTo(new DelaiDeReservation(30, 525_600));
    }

    @ParameterizedTest
    @CsvSource({
        "29, 60, minDelayMin",
        "30, 525601, maxDelayMin",
        "60, 60, maxDelayMin",
        "120, 60, maxDelayMin",
        "30, 10, maxDelayMin"
    })
    void refusesDelaysThatAreTooShortTooLongOrInTheWrongOrder(int min, int max, String champ) {
        assertThatExceptionOfType(InvalidMotif.class)
                .isThrownBy(() -> aMotif().within(min, max).in(mairie(false)))
                .satisfies(invalid -> assertThat(invalid.champs()).containsOnlyKeys(champ));
    }
}
