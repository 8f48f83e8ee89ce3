package fr.rdv.identity.role;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.defaults.Ids;
import fr.rdv.identity.testdata.AgentFixture;
import fr.rdv.identity.testdata.AgentFixture.Espace;
import fr.rdv.identity.testdata.Api;
import fr.rdv.identity.testdata.NeighbourServices;
import fr.rdv.identity.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class EspaceAgentControllerIT {
    @Autowired
    private Api api;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private NeighbourServices neighbours;

    private Espace espace;
    private RequestPostProcessor adminEspace;
    private UUID agentId;

    @BeforeEach
    void anEspaceWithItsAdminAndAnAgent() {
        espace = agents.anEspace();
        adminEspace = agents.adminEspaceOf(espace);
        agentId = agents.keep(espace, espace.mairie(), "BASIQUE", false);
    }

    @Test
    void changesServicesInTheEspaceAndNotInTheOrganisation() {
        assertThat(services(agents.adminOf(espace, espace.mairie()), espace.urbanisme()))
                .hasStatus(403);
        assertThat(services(agents.adminEspaceOf(agents.anEspace()), espace.urbanisme()))
                .hasStatus(404);
        assertThat(services(adminEspace, espace.urbanisme()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{serviceIds: ['%s'], version: 3}".formatted(espace.urbanisme()));
    }

    @Test
    void keepsAServiceThatAPlageUses() {
        neighbours.plageUses(agentId, espace.etatCivil());

        assertThat(services(adminEspace, espace.urbanisme()))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo(
                        "{type: '/problems/service-utilise', plages: [{title: 'Mardis', motifName: 'Consultation', serviceId: '%s'}]}"
                                .formatted(espace.etatCivil()));
        assertThat(services(adminEspace, espace.etatCivil(), espace.urbanisme()))
                .hasStatusOk();
    }

    @Test
    void refusesNoServiceAndOneThatTheEspaceDidNotOpen() {
        assertThat(services(adminEspace)).hasStatus(422);
        assertThat(services(adminEspace, espace.etatCivil(), Ids.next()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("serviceIds");
    }

    @Test
    void namesAnAdminEspace() {
        assertThat(adminEspace(agents.adminOf(espace, espace.mairie()), agentId, true))
                .hasStatus(403);
        assertThat(adminEspace(adminEspace, agentId, true))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.adminEspace")
                .isEqualTo(true);
    }

    @Test
    void keepsTheLastAdminEspaceWhenTwoGoAtOnce() throws Exception {
        Espace other = agents.anEspace();
        List<UUID> admins = List.of(
                agents.keep(other, other.mairie(), "BASIQUE", true),
                agents.keep(other, other.mairie(), "BASIQUE", true));
        List<Integer> statuses = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> demotions = admins.stream()
                    .<Callable<Integer>>map(id -> () -> adminEspace(Tokens.operateur(), id, false)
                            .getResponse()
                            .getStatus())
                    .toList();
            for (var answer : threads.invokeAll(demotions)) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    private MvcTestResult services(RequestPostProcessor caller, UUID... ids) {
        String list = String.join(
                ",", List.of(ids).stream().map(id -> "\"" + id + "\"").toList());
        return api.put(caller, "{\"serviceIds\": [" + list + "]}", "/api/agents/{id}/services", agentId);
    }

    private MvcTestResult adminEspace(RequestPostProcessor caller, UUID changed, boolean wanted) {
        return api.put(caller, "{\"adminEspace\": " + wanted + "}", "/api/agents/{id}/admin-espace", changed);
    }
}
