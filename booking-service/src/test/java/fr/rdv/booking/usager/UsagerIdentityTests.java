package fr.rdv.booking.usager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rdv.booking.usager.UsagerIdentity.Typed;
import fr.rdv.defaults.problem.Problem;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsagerIdentityTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void isKeptInItsOneForm() {
        UsagerIdentity identity = UsagerIdentity.check(
                new Typed("  Éloïse\u0000 ", "de  la\tTour", null, " Eloise@Exemple.FR ", "06 39 98 12 34"), TODAY);

        assertThat(identity)
                .isEqualTo(new UsagerIdentity("Éloïse", "de la Tour", null, "eloise@exemple.fr", "+33639981234"));
    }

    @Test
    void namesEachWrongFieldAtOnce() {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> UsagerIdentity.check(new Typed(null, "--", TODAY.plusDays(1), "a@b", "12"), TODAY));

        assertThat(problem.body().getProperties())
                .extractingByKey("champs", InstanceOfAssertFactories.map(String.class, String.class))
                .containsOnlyKeys("firstName", "lastName", "birthDate", "email", "telephone");
    }

    @ParameterizedTest
    @CsvSource({
        "01 60 54 00 00, +33160540000",
        "+33 1 60 54 00 00, +33160540000",
        "0690 12 34 56, +590690123456",
        "0639.98.12.34, +33639981234",
        "+32 2 512 34 56, +3225123456"
    })
    void readsFrenchOverseasAndForeignNumbers(String typed, String e164) {
        assertThat(Telephone.toE164(typed)).contains(e164);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bonjour", "12", "0000000000", "+999 1234"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(Telephone.toE164(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@b", "a b@c.fr", "a@b..", "a\u0000@b.fr", "<a@b.fr>"})
    void refusesWhatIsNoEmail(String typed) {
        assertThat(UsagerIdentity.normaliseEmail(typed)).isNull();
    }
}
