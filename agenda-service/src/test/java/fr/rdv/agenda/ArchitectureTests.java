package fr.rdv.agenda;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import fr.rdv.testing.ServiceArchitecture;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packages = "fr.rdv.agenda", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests rules = ArchTests.in(ServiceArchitecture.class);

    @ArchTest
    static final ArchRule THE_COMPUTATION_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAnyPackage("..recurrence", "..domain")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "fr.rdv.agenda.recurrence", "fr.rdv.agenda..domain")
            .because("the same créneaux must come out of a test, a benchmark and the service");

    @Test
    void modulesKeepTheirBoundaries() {
        ApplicationModules.of(AgendaApplication.class).verify();
    }
}
