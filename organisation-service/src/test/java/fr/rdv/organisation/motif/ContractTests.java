package fr.rdv.organisation.motif;

import static fr.rdv.organisation.testdata.MotifFixture.SERVICE;
import static fr.rdv.organisation.testdata.MotifFixture.aMotif;
import static fr.rdv.organisation.testdata.MotifFixture.mairie;

import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.domain.Service;
import fr.rdv.organisation.motif.domain.Categorie;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.testing.Contracts;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ContractTests {
    private static final Service ETAT_CIVIL = new Service(SERVICE, "État civil", "État civil");

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void publishesAMotifWithEachPartOfItsState() {
        Motif motif = aMotif().of(Categorie.PASSEPORT).in(mairie(true));

        Contracts.assertMatches(
                "organisation.motif.v1",
                json.writeValueAsString(MotifState.of(motif, ETAT_CIVIL, new Actor("agent", new UUID(0, 9)))));
    }

    @Test
    void publishesAMotifWithoutWhatIsOptional() {
        Motif motif = aMotif().in(mairie(false));

        Contracts.assertMatches(
                "organisation.motif.v1",
                json.writeValueAsString(MotifState.of(motif, ETAT_CIVIL, new Actor("operateur", null))));
    }
}
