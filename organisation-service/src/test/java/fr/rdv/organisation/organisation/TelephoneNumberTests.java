package fr.rdv.organisation.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneNumberTests {
    private final TelephoneNumber.Check check = new TelephoneNumber.Check();

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "01 60 54 00 00",
                "+33 1 60 54 00 00",
                "06 12 34 56 78",
                "3939",
                "0692 12 34 56",
                "+32 2 548 02 11"
            })
    void takesNumbersOfFranceOfOverseasOfAbroadAndShortOnes(String number) {
        assertThat(check.isValid(number, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "39391", "01 60 54", "mairie", "+33 0 00"})
    void refusesWhatNobodyCanCall(String number) {
        assertThat(check.isValid(number, null)).isFalse();
    }
}
