package fr.rdv.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.defaults.Ids;
import fr.rdv.identity.testdata.AgentFixture;
import fr.rdv.identity.testdata.AgentFixture.Espace;
import fr.rdv.identity.testdata.Api;
import fr.rdv.identity.testdata.WholeService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class BatchControllerIT {
    @Autowired
    private Api api;

    @Autowired
    private AgentFixture agents;

    private Espace espace;
    private RequestPostProcessor admin;
    private String fresh;
    private UUID colleague;
    private UUID member;

    @BeforeEach
    void anEspaceWithPeople() {
        espace = agents.anEspace();
        admin = agents.adminOf(espace, espace.mairie());
        fresh = "zoe." + Ids.next() + "@mairie.example";
        colleague = agents.keep(espace, espace.annexe(), "BASIQUE", false);
        member = agents.keep(espace, espace.mairie(), "BASIQUE", false);
    }

    @Test
    void judgesEachLineBeforeAnythingIsDone() {
        UUID invited = agents.keep(espace, espace.mairie(), "BASIQUE", false);
        agents.invitedDaysAgo(invited, 1);
        Espace elsewhere = agents.anEspace();
        UUID stranger = agents.keep(elsewhere, elsewhere.mairie(), "BASIQUE", false);
        String text = String.join(
                "\\n",
                "Zoé Müller <" + fresh + ">",
                address(colleague),
                address(member),
                address(invited),
                address(stranger),
                "Jean",
                fresh);

        MvcTestResult preview = api.post(
                admin,
                "{\"organisationId\": \"%s\", \"text\": \"%s\"}".formatted(espace.mairie(), text),
                "/api/invitations/preview");

        assertThat(preview).hasStatusOk();
        assertThat(Api.<List<String>>read(preview, "$.lines[*].verdict"))
                .containsExactly(
                        "nouveau",
                        "rejoint",
                        "deja-membre",
                        "deja-invite",
                        "autre-espace",
                        "adresse-invalide",
                        "doublon");
        assertThat(preview).bodyJson().isLenientlyEqualTo("""
                {lines: [{line: 1, firstName: 'Zoé', lastName: 'Müller', servicesKept: false, outcome: null},
                  {line: 2, servicesKept: true}, {}, {}, {}, {line: 6, raw: 'Jean', email: null}, {line: 7}]}""");
        assertThat(members()).doesNotContain(address(colleague));
    }

    @Test
    void invitesNobodyWhenOneLineIsBad() {
        assertThat(batch(false, fresh, address(member)))
                .hasStatus(422)
                .bodyJson()
                .isLenientlyEqualTo(
                        "{type: '/problems/lignes-a-corriger', lines: [{verdict: 'nouveau'}, {verdict: 'deja-membre'}]}");
        assertThat(members()).doesNotContain(fresh);
    }

    @Test
    void invitesTheGoodOnesWhenAsked() {
        assertThat(batch(true, fresh, address(member), address(colleague), "Jean"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{lines: [{outcome: 'invite'}, {outcome: 'ignore'}, {outcome: 'rejoint'}, {outcome: 'ignore'}]}");
        assertThat(members()).contains(fresh, address(colleague));
    }

    @Test
    void refusesThoseWhoDoNotManage() {
        admin = agents.basiqueOf(espace, espace.mairie());

        assertThat(batch(true, fresh)).hasStatus(403);
    }

    private MvcTestResult batch(boolean onlyValid, String... addresses) {
        String rows = String.join(
                ",",
                List.of(addresses).stream()
                        .map(address -> "{\"email\": \"" + address + "\"}")
                        .toList());
        String body = """
                {"organisationId": "%s", "level": "basique", "accueil": false, "serviceIds": ["%s"], "agents": [%s], "onlyValid": %s}
                """.formatted(espace.mairie(), espace.urbanisme(), rows, onlyValid);
        return api.post(admin, body, "/api/invitations/batch");
    }

    private List<String> members() {
        return Api.read(api.get(admin, "/api/agents?organisationId={id}", espace.mairie()), "$[*].email");
    }

    private static String address(UUID agentId) {
        return agentId + "@mairie.example";
    }
}
