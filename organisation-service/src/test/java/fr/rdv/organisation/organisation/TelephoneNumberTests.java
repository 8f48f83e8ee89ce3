package fr.rdv.organisation.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneNumberTests {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Numbers(
            @TelephoneNumber(shortNumbers = true) String organisation,
            @TelephoneNumber String lieu) {}

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "01 60 54 00 00", "+33 1 60 54 00 00", "06 12 34 56 78", "0692 12 34 56", "+32 2 548 02 11"})
    void takesNumbersOfFranceOfOverseasAndOfAbroad(String number) {
        assertThat(refused(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "39391", "01 60 54", "mairie", "+33 0 00"})
    void refusesWhatNobodyCanCall(String number) {
        assertThat(refused(number)).containsExactlyInAnyOrder("organisation", "lieu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3919", "3939", "0000"})
    void takesAnyFourDigitsOfAnOrganisationOnly(String number) {
        assertThat(refused(number)).containsExactly("lieu");
    }

    private static List<String> refused(String number) {
        return VALIDATOR.validate(new Numbers(number, number)).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }
}
