package fr.rdv.organisation.lieu;

import static fr.rdv.organisation.testdata.OrganisationFixture.LIEU;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.organisation.testdata.AgentFixture;
import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.UsageFixture;
import fr.rdv.organisation.testdata.WholeService;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class LieuControllerIT {
    private static final String MOVED = LIEU.replace("1 place de la Mairie", "6 place des Prud’hommes");

    @Autowired
    private OrganisationFixture organisations;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private UsageFixture usages;

    private Opened mairie;
    private RequestPostProcessor admin;
    private String uri;

    @BeforeEach
    void openAnEspace() throws UnsupportedEncodingException {
        mairie = organisations.mairieWithDispositifRecueil();
        admin = agents.adminOf(mairie);
        uri = "/api/lieux/" + mairie.lieuId();
    }

    @Test
    void changesTheVersionThatTheAdminSaw() {
        assertThat(organisations.put(uri, "\"1\"", MOVED, admin)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"2\"");
        assertThat(organisations.put(uri, "\"1\"", LIEU, admin)).hasStatus(412);
        assertThat(organisations.put(uri, "*", LIEU, admin)).hasStatus(428);
        assertThat(organisations.get(uri, agents.basiqueOf(mairie, mairie.urbanisme())))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .extractingPath("$.street")
                .isEqualTo("6 place des Prud’hommes");
    }

    @Test
    void closesAndOpensAgainWithoutLosingAnything() {
        usages.plage(mairie, mairie.motifId(), null);

        assertThat(organisations.delete(uri + "/open", "*", admin))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{open: false, version: 2}");
        assertThat(organisations.delete(uri + "/open", "*", admin)).hasHeader(HttpHeaders.ETAG, "\"2\"");
        assertThat(organisations.put(uri + "/open", "\"2\"", "", admin))
                .bodyJson()
                .isLenientlyEqualTo("{open: true, name: 'Hôtel de ville', version: 3}");
    }

    @Test
    void saysWhatRefersToALieuAndRefusesToRemoveItThen() {
        usages.plage(mairie, mairie.motifId(), null);
        usages.plage(mairie, mairie.motifId(), LocalDate.of(2020, 1, 31));
        usages.rdv(mairie, mairie.motifId(), OffsetDateTime.now().plusDays(3), false);
        usages.rdv(mairie, mairie.motifId(), OffsetDateTime.now().plusDays(3), true);

        assertThat(organisations.get(uri + "/usage", admin))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"plages\": 2, \"livePlages\": 1, \"rdvs\": 2, \"futureRdvs\": 1}");
        assertThat(organisations.delete(uri, "\"1\"", admin))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("{type: '/problems/lieu-utilise', usage: {plages: 2, futureRdvs: 1}}");
    }

    @Test
    void removesALieuThatNothingRefersTo() {
        assertThat(organisations.delete(uri, "\"1\"", admin)).hasStatus(204);

        assertThat(organisations.get(uri, admin)).hasStatus(404);
        assertThat(organisations.get(
                        "/api/organisations/" + mairie.organisationId() + "/history?of=lieu&id=" + mairie.lieuId(),
                        admin))
                .bodyJson()
                .extractingPath("$[*].change")
                .asArray()
                .containsExactly("LieuRemoved", "LieuCreated");
    }

    @Test
    void letsABasiqueReadAndNothingElse() throws UnsupportedEncodingException {
        RequestPostProcessor basique = agents.basiqueOf(mairie, mairie.etatCivil());
        RequestPostProcessor stranger = agents.adminOf(organisations.mairieWithDispositifRecueil());

        assertThat(organisations.get(uri, basique)).hasStatusOk();
        assertThat(organisations.put(uri, "\"1\"", MOVED, basique)).hasStatus(403);
        assertThat(organisations.delete(uri + "/open", "*", basique)).hasStatus(403);
        assertThat(organisations.delete(uri, "\"1\"", agents.accueilOf(mairie))).hasStatus(403);
        assertThat(organisations.get(uri + "/usage", basique)).hasStatus(403);
        assertThat(organisations.get(uri, stranger)).hasStatus(404);
        assertThat(organisations.put(uri, "\"1\"", MOVED, stranger)).hasStatus(404);
    }
}
