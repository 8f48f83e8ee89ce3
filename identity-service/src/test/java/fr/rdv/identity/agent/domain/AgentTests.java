package fr.rdv.identity.agent.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.rdv.identity.agent.domain.Agent.Place;
import fr.rdv.identity.agent.domain.Agent.Status;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgentTests {
    private static final UUID ESPACE = new UUID(0, 1);
    private static final UUID MAIRIE = new UUID(0, 2);
    private static final UUID ANNEXE = new UUID(0, 3);
    private static final UUID ETAT_CIVIL = new UUID(0, 4);
    private static final UUID URBANISME = new UUID(0, 5);
    private static final Email EMAIL = new Email(" Camille.Martin@Mairie.example ");
    private static final Name CAMILLE = new Name("Camille", "Martin");

    @Test
    void isInvitedUnderTheLocalPartOfTheEmailUntilItsNameIsKnown() {
        Agent agent = invited(Name.UNKNOWN, Level.BASIQUE);

        assertThat(agent.status()).isEqualTo(Status.INVITED);
        assertThat(agent.displayName()).isEqualTo("camille.martin");
        assertThat(agent.version()).isEqualTo(1);
    }

    @Test
    void acceptsOnceAndTakesTheNameThatWasUnknown() {
        Agent agent = invited(Name.UNKNOWN, Level.BASIQUE);

        assertThat(agent.accept(CAMILLE)).isTrue();
        assertThat(agent.accept(new Name("Dominique", "Petit"))).isFalse();
        assertThat(agent.displayName()).isEqualTo("Camille MARTIN");
        assertThat(agent.version()).isEqualTo(2);
    }

    @Test
    void keepsTheNameThatTheInvitationGave() {
        Agent agent = invited(CAMILLE, Level.BASIQUE);

        agent.accept(new Name("C.", "M."));

        assertThat(agent.displayName()).isEqualTo("Camille MARTIN");
    }

    @Test
    void staysNamelessWhenTheSignInTellsOnlyAPart() {
        Agent agent = invited(Name.UNKNOWN, Level.BASIQUE);

        agent.accept(new Name("Camille", " "));

        assertThat(agent.displayName()).isEqualTo("camille.martin");
    }

    @Test
    void joinsAnotherOrganisationWithItsServicesUnchanged() {
        Agent agent = invited(CAMILLE, Level.BASIQUE);

        agent.join(new Place(new Role(ANNEXE, Level.ADMINISTRATEUR, false), false, Set.of(URBANISME)));

        assertThat(agent.serviceIds()).containsExactly(ETAT_CIVIL);
        assertThat(agent.configures(ANNEXE)).isTrue();
        assertThat(agent.configures(MAIRIE)).isFalse();
        assertThat(agent.version()).isEqualTo(2);
    }

    @Test
    void joinsAnOrganisationOnce() {
        Agent agent = invited(CAMILLE, Level.BASIQUE);

        assertThatIllegalStateException().isThrownBy(() -> agent.join(place(MAIRIE, Level.ADMINISTRATEUR)));
    }

    @Test
    void belongsToAtLeastOneService() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agent.invite(
                        new UUID(0, 9),
                        ESPACE,
                        EMAIL,
                        CAMILLE,
                        new Place(new Role(MAIRIE, Level.BASIQUE, false), false, Set.of())));
    }

    @Test
    void showsNothingOfAnEmailInALog() {
        assertThat(EMAIL).asString().doesNotContain("camille");
    }

    private static Agent invited(Name name, Level level) {
        return Agent.invite(new UUID(0, 9), ESPACE, EMAIL, name, place(MAIRIE, level));
    }

    private static Place place(UUID organisationId, Level level) {
        return new Place(new Role(organisationId, level, false), false, Set.of(ETAT_CIVIL));
    }
}
