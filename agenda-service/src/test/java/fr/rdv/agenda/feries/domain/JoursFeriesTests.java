package fr.rdv.agenda.feries.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoursFeriesTests {

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void computesEaster(int year, LocalDate easter) {
        assertThat(JoursFeries.easter(year)).isEqualTo(easter);
    }

    @Test
    void countsElevenDays() {
        assertThat(JoursFeries.METROPOLE.of(2026))
                .extracting(ferie -> ferie.day().toString())
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
    }

    @Test
    void takesBothEndsOfARangeOverTwoYears() {
        assertThat(JoursFeries.METROPOLE.between(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)))
                .extracting(JoursFeries.JourFerie::name)
                .containsExactly("Noël", "Jour de l’An");
    }

    @Test
    void leavesTheLundiDePentecoteToTheChoiceOfTheOrganisation() {
        LocalDate pentecote = LocalDate.of(2026, 5, 25);

        assertThat(JoursFeries.METROPOLE.between(pentecote, pentecote)).hasSize(1);
        assertThat(new JoursFeries("62", false).between(pentecote, pentecote)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "57, 2026-04-03, Vendredi saint",
        "67, 2027-03-26, Vendredi saint",
        "68, 2026-12-26, Saint-Étienne",
        "971, 2026-05-27, Abolition de l’esclavage",
        "972, 2026-05-22, Abolition de l’esclavage",
        "973, 2026-06-10, Abolition de l’esclavage",
        "974, 2026-12-20, Abolition de l’esclavage",
        "976, 2026-04-27, Abolition de l’esclavage"
    })
    void addsTheDaysOfADepartement(String departement, LocalDate day, String name) {
        assertThat(new JoursFeries(departement, true).between(day, day))
                .containsExactly(new JoursFeries.JourFerie(day, name));
        assertThat(JoursFeries.METROPOLE.between(day, day)).isEmpty();
    }
}
