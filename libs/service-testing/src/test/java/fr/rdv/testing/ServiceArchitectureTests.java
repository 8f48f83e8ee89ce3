package fr.rdv.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A canary per rule: a class that breaks it, so that no rule can be silent for want of anything to look at. */
class ServiceArchitectureTests {
    private final JavaClasses canaries =
            new ClassFileImporter().importPackages("fr.rdv.testing.canary", "fr.rdv.cycling");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(ServiceArchitecture.DOMAIN_IS_FREE_OF_SPRING, "SpringInTheDomain"),
                Arguments.of(ServiceArchitecture.COMPONENTS_STAY_OUT_OF_THE_DOMAIN, "SpringInTheDomain"),
                Arguments.of(ServiceArchitecture.FEATURES_HAVE_NO_CYCLE, "Cycle"),
                Arguments.of(ServiceArchitecture.CONTROLLERS_ARE_NOT_PUBLIC, "PublicController"),
                Arguments.of(ServiceArchitecture.NAMES_SAY_SOMETHING, "RdvManager"),
                Arguments.of(ServiceArchitecture.VERBS_ARE_ENGLISH, "ReserverRdv"),
                Arguments.of(ServiceArchitecture.NOUNS_ARE_FRENCH, "AppointmentList"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noticesItsCanary(ArchRule rule, String canary) {
        var result = rule.evaluate(canaries);

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(canary);
    }
}
