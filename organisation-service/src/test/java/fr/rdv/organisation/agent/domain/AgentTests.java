package fr.rdv.organisation.agent.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgentTests {
    private static final UUID ESPACE = new UUID(0, 1);
    private static final UUID MAIRIE = new UUID(0, 2);
    private static final UUID ANNEXE = new UUID(0, 3);
    private static final UUID ETAT_CIVIL = new UUID(0, 4);
    private static final UUID URBANISME = new UUID(0, 5);

    @Test
    void basiqueReadsAndDoesNotConfigure() {
        Agent basique =
                new Agent(new UUID(0, 9), ESPACE, false, Set.of(MAIRIE), Set.of(), Set.of(), Set.of(ETAT_CIVIL));

        assertThat(basique.reads(MAIRIE)).isTrue();
        assertThat(basique.reads(ANNEXE)).isFalse();
        assertThat(basique.configures(MAIRIE)).isFalse();
        assertThat(basique.sees(ETAT_CIVIL, MAIRIE)).isTrue();
        assertThat(basique.sees(URBANISME, MAIRIE)).isFalse();
    }

    @Test
    void accueilSeesEveryServiceAndDoesNotConfigure() {
        Agent accueil =
                new Agent(new UUID(0, 9), ESPACE, false, Set.of(MAIRIE), Set.of(), Set.of(MAIRIE), Set.of(ETAT_CIVIL));

        assertThat(accueil.sees(URBANISME, MAIRIE)).isTrue();
        assertThat(accueil.configures(MAIRIE)).isFalse();
    }

    @Test
    void administrateurConfiguresTheOwnOrganisationOnly() {
        Agent admin = new Agent(
                new UUID(0, 9), ESPACE, false, Set.of(MAIRIE, ANNEXE), Set.of(MAIRIE), Set.of(), Set.of(ETAT_CIVIL));

        assertThat(admin.configures(MAIRIE)).isTrue();
        assertThat(admin.configures(ANNEXE)).isFalse();
        assertThat(admin.sees(URBANISME, MAIRIE)).isTrue();
        assertThat(admin.sees(URBANISME, ANNEXE)).isFalse();
    }

    @Test
    void adminEspaceConfiguresEachOrganisationOfTheEspace() {
        Agent adminEspace = new Agent(new UUID(0, 9), ESPACE, true, Set.of(), Set.of(), Set.of(), Set.of());

        assertThat(adminEspace.configures(MAIRIE)).isTrue();
        assertThat(adminEspace.belongsTo(ESPACE)).isTrue();
        assertThat(adminEspace.belongsTo(new UUID(0, 8))).isFalse();
    }
}
