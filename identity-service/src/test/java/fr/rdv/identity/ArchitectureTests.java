package fr.rdv.identity;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import fr.rdv.testing.ServiceArchitecture;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packages = "fr.rdv.identity", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchTests rules = ArchTests.in(ServiceArchitecture.class);

    @Test
    void featuresUseOnlyWhatOthersShow() {
        ApplicationModules.of(IdentityApplication.class).verify();
    }
}
