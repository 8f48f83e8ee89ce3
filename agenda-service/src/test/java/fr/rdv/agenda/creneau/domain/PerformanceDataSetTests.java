package fr.rdv.agenda.creneau.domain;

import static fr.rdv.agenda.creneau.domain.PerformanceDataSet.MONDAY;
import static fr.rdv.agenda.creneau.domain.PerformanceDataSet.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference's own counts on its performance data set: a check on correctness, not on speed. */
class PerformanceDataSetTests {

    @ParameterizedTest
    @CsvSource({"1, 4, 4", "10, 23, 38", "50, 103, 183", "200, 408, 728", "1000, 2036, 3635"})
    void countsWhatTheReferenceCounts(int agents, int inFirstLieu, int inAll) {
        Creneaux creneaux = new Creneaux(PerformanceDataSet.agenda(agents, false, MONDAY.plusDays(6)), NOW);

        assertThat(creneaux.forUsager(PerformanceDataSet.searchOfM2(PerformanceDataSet.lieu(1), MONDAY.plusDays(6))))
                .hasSize(inFirstLieu);
        assertThat(creneaux.forUsager(PerformanceDataSet.searchOfM2(null, MONDAY.plusDays(6))))
                .hasSize(inAll);
    }

    @Test
    void findsTheFirstStartAfterFourFullWeeks() {
        Creneaux creneaux = new Creneaux(PerformanceDataSet.agenda(200, true, MONDAY.plusDays(90)), NOW);

        assertThat(creneaux.nextForUsager(PerformanceDataSet.searchOfM2(null, MONDAY.plusDays(90))))
                .isEqualTo(MONDAY.plusDays(28)
                        .atTime(9, 0)
                        .atZone(AgendaFixture.PARIS)
                        .toEpochSecond());
    }
}
