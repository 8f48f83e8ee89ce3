package fr.rdv.booking.usager;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTests {
    @ParameterizedTest
    @CsvSource({
        "Dupont, dup",
        "D’Été, det",
        "d'Ornano, dor",
        "Le Gall, leg",
        "Lê-Văn, lev",
        "Œuvrard, oeu",
        "ÇAĞLAR, cag",
        "Li, li",
        "Ng, ng"
    })
    void keepsTheFirstLettersWithoutAccentSpaceHyphenOrApostrophe(String name, String letters) {
        assertThat(FoldedName.of(name).first(3)).isEqualTo(letters);
    }
}
