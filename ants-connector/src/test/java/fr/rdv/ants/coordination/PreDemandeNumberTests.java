package fr.rdv.ants.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreDemandeNumberTests {

    @Test
    void forgivesBlanksAndSmallLetters() {
        assertThat(PreDemandeNumber.parse(" ab12cd34ef ")).contains(new PreDemandeNumber("AB12CD34EF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AB12CD34E", "AB12CD34EFG", "AB12CD34É0", "AB12-CD34E"})
    void isTenCapitalLettersOrDigits(String typed) {
        assertThat(PreDemandeNumber.parse(typed)).isEmpty();
    }

    @Test
    void isNotWrittenInLogs() {
        assertThat(new PreDemandeNumber("AB12CD34EF").toString()).doesNotContain("AB12");
    }
}
