package fr.rdv.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

/** Rules that every service's {@code ArchitectureTests} includes with {@code ArchTests.in(ServiceArchitecture.class)}. */
public final class ServiceArchitecture {
    private static final Pattern FRENCH_VERB = Pattern.compile(
            "^(Generer|Beregner|Creer|Reserver|Annuler|Deplacer|Envoyer|Calculer|Chercher|Trouver|Ouvrir|Fermer|Modifier|Supprimer"
                    + "|Confirmer|Inviter|Valider|Notifier|Declarer|Publier|Lister|Obtenir|Prendre)[A-Z]?.*");
    private static final Pattern SAYS_NOTHING =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Entity)$|^(Abstract|Base|Common)[A-Z].*");
    private static final Pattern TRANSLATED_NOUN =
            Pattern.compile(".*(Appointment|Slot|OpeningHours|Citizen|WaitingList|Reason).*");

    private ServiceArchitecture() {}

    @ArchTest
    public static final ArchRule DOMAIN_IS_FREE_OF_SPRING = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.."))
            .allowEmptyShould(true)
            .because("a rule of the business must be readable and testable without a container");

    @ArchTest
    public static final ArchRule FEATURES_HAVE_NO_CYCLE = slices().matching("fr.rdv.*.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("a feature that needs the one that needs it is one feature, or misses an event");

    @ArchTest
    public static final ArchRule CONTROLLERS_ARE_NOT_PUBLIC = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("the world reaches a controller by HTTP only");

    @ArchTest
    public static final ArchRule COMPONENTS_STAY_OUT_OF_THE_DOMAIN = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .beMetaAnnotatedWith(Component.class)
            .allowEmptyShould(true)
            .because("the domain is made of values and aggregates");

    @ArchTest
    public static final ArchRule NAMES_SAY_SOMETHING = classes()
            .should(notMatch(SAYS_NOTHING, "says nothing of what it does"))
            .allowEmptyShould(true)
            .because("a name that fits everything explains nothing");

    @ArchTest
    public static final ArchRule VERBS_ARE_ENGLISH = classes()
            .should(notMatch(FRENCH_VERB, "starts with a French verb"))
            .allowEmptyShould(true)
            .because("nouns of the glossary are French, grammar is English");

    @ArchTest
    public static final ArchRule NOUNS_ARE_FRENCH = classes()
            .should(notMatch(TRANSLATED_NOUN, "translates a noun of the glossary"))
            .allowEmptyShould(true)
            .because("agents say rdv, créneau and usager, and so does the code");

    private static ArchCondition<JavaClass> notMatch(Pattern pattern, String fault) {
        return new ArchCondition<>("not have a name that " + fault) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (pattern.matcher(type.getSimpleName()).matches()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " " + fault));
                }
            }
        };
    }
}
