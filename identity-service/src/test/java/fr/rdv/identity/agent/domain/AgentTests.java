package fr.rdv.identity.agent.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
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
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
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

        agent.enter(CAMILLE, NOW);
        agent.enter(new Name("Dominique", "Petit"), NOW);

        assertThat(agent.status()).isEqualTo(Status.ACTIVE);
        assertThat(agent.displayName()).isEqualTo("Camille MARTIN");
        assertThat(agent.version()).isEqualTo(2);
    }

    @Test
    void keepsTheNameThatTheInvitationGave() {
        Agent agent = invited(CAMILLE, Level.BASIQUE);

        agent.enter(new Name("C.", "M."), NOW);

        assertThat(agent.displayName()).isEqualTo("Camille MARTIN");
    }

    @Test
    void staysNamelessWhileTheSignInTellsOnlyAPart() {
        Agent agent = invited(Name.UNKNOWN, Level.BASIQUE);

        agent.enter(new Name("Camille", " "), NOW);
        assertThat(agent.displayName()).isEqualTo("camille.martin");

        agent.enter(CAMILLE, NOW);
        assertThat(agent.displayName()).isEqualTo("Camille MARTIN");
    }

    @Test
    void acceptsForSevenDays() {
        Agent agent = invited(CAMILLE, Level.BASIQUE);
        Instant end = NOW.plus(Duration.ofDays(7));

        assertThat(agent.mayEnter(end.minusMillis(1))).isTrue();
        assertThat(agent.mayEnter(end)).isFalse();
        agent.inviteAgain(end);
        assertThat(agent.mayEnter(end)).isTrue();
    }

    @Test
    void isInactiveWithoutASignInForAMonth() {
        Agent agent = invited(CAMILLE, Level.BASIQUE);
        assertThat(agent.isInactive(NOW)).isTrue();

        agent.enter(Name.UNKNOWN, NOW);

        assertThat(agent.isInactive(Instant.parse("2026-12-02T07:59:59Z"))).isFalse();
        assertThat(agent.isInactive(Instant.parse("2026-12-02T08:00:00Z"))).isTrue();
    }

    @Test
    void joinsAnotherOrganisationWithItsServicesUnchanged() {
        Agent agent = invited(CAMILLE, Level.BASIQUE);

        agent.join(new Place(new Role(ANNEXE, Level.ADMINISTRATEUR, false), false, Set.of(URBANISME)));

        assertThat(agent.places().serviceIds()).containsExactly(ETAT_CIVIL);
        assertThat(agent.places().configures(ANNEXE)).isTrue();
        assertThat(agent.places().configures(MAIRIE)).isFalse();
        assertThat(agent.version()).isEqualTo(2);
    }

    @Test
    void joinsAnOrganisationOnce() {
        Agent agent = invited(CAMILLE, Level.BASIQUE);

        assertThatIllegalStateException().isThrownBy(() -> agent.join(place(MAIRIE, Level.ADMINISTRATEUR)));
    }

    @Test
    void belongsToAtLeastOneService() {
        Agent agent = invited(CAMILLE, Level.BASIQUE);
        Place none = new Place(new Role(MAIRIE, Level.BASIQUE, false), false, Set.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agent.invite(new UUID(0, 9), ESPACE, new Person(EMAIL, CAMILLE), none, NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> agent.changeServices(Set.of()));
    }

    @Test
    void raisesTheVersionOnlyWhenSomethingChanges() {
        Agent agent = invited(CAMILLE, Level.BASIQUE);

        agent.changeServices(Set.of(ETAT_CIVIL));
        agent.changeRole(new Role(MAIRIE, Level.BASIQUE, false));
        agent.rename(CAMILLE);
        agent.administerEspace(false);
        assertThat(agent.version()).isEqualTo(1);

        agent.changeServices(Set.of(URBANISME));
        assertThat(agent.version()).isEqualTo(2);
    }

    @Test
    void leavesOneOrganisationAndStaysInTheOther() {
        Agent agent = invited(CAMILLE, Level.BASIQUE);
        agent.join(place(ANNEXE, Level.BASIQUE));

        agent.leave(MAIRIE);

        assertThat(agent.status()).isEqualTo(Status.INVITED);
        assertThat(agent.places().isMemberOf(MAIRIE)).isFalse();
        assertThat(agent.email()).contains(EMAIL);
    }

    @Test
    void isRemovedWithTheLastPlaceAndKeepsOnlyTheName() {
        Agent agent = invited(Name.UNKNOWN, Level.BASIQUE);

        agent.leave(MAIRIE);

        assertThat(agent.status()).isEqualTo(Status.DELETED);
        assertThat(agent.email()).isEmpty();
        assertThat(agent.places().serviceIds()).isEmpty();
        assertThat(agent.displayName()).isEqualTo("camille.martin");
        assertThat(agent.mayEnter(NOW)).isFalse();
    }

    @Test
    void staysAsAdminEspaceWithoutOrganisation() {
        Agent agent = invited(CAMILLE, Level.BASIQUE);
        agent.administerEspace(true);

        agent.leave(MAIRIE);
        assertThat(agent.email()).contains(EMAIL);

        agent.administerEspace(false);
        assertThat(agent.status()).isEqualTo(Status.DELETED);
    }

    @Test
    void becomesAnIntervenantWithoutEmailAndAnAgentAgain() {
        Agent agent = invited(CAMILLE, Level.ADMINISTRATEUR);

        agent.becomeIntervenant(Name.free("Permanence"));
        assertThat(agent.isIntervenant()).isTrue();
        assertThat(agent.email()).isEmpty();
        assertThat(agent.status()).isEqualTo(Status.ACTIVE);
        assertThat(agent.displayName()).isEqualTo("Permanence");

        agent.becomeAgent(new Person(EMAIL, CAMILLE), new Role(MAIRIE, Level.BASIQUE, false), NOW);
        assertThat(agent.isIntervenant()).isFalse();
        assertThat(agent.status()).isEqualTo(Status.INVITED);
        assertThat(agent.places().serviceIds()).containsExactly(ETAT_CIVIL);
        assertThat(agent.version()).isEqualTo(3);
    }

    @Test
    void staysAnAgentWhenItWorksInSeveralOrganisations() {
        Agent agent = invited(CAMILLE, Level.BASIQUE);
        agent.join(place(ANNEXE, Level.BASIQUE));

        assertThatIllegalStateException().isThrownBy(() -> agent.becomeIntervenant(Name.free("Permanence")));
    }

    @Test
    void showsNothingOfAnEmailInALog() {
        assertThat(EMAIL).asString().doesNotContain("camille");
    }

    private static Agent invited(Name name, Level level) {
        return Agent.invite(new UUID(0, 9), ESPACE, new Person(EMAIL, name), place(MAIRIE, level), NOW);
    }

    private static Place place(UUID organisationId, Level level) {
        return new Place(new Role(organisationId, level, false), false, Set.of(ETAT_CIVIL));
    }
}
