package fr.rdv.organisation.motif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.organisation.testdata.AgentFixture;
import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.WholeService;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class MotifOnlineControllerIT {
    private static final String TERMS = "{\"minDelayMin\": 60, \"maxDelayMin\": 10080, \"movable\": false}";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OrganisationFixture organisations;

    @Autowired
    private AgentFixture agents;

    private Opened mairie;
    private RequestPostProcessor admin;

    @BeforeEach
    void openAnEspace() throws UnsupportedEncodingException {
        mairie = organisations.mairieWithDispositifRecueil();
        admin = agents.adminOf(mairie);
    }

    @Test
    void showsAnOpenMotifToUsagersAndAClosedOneNoMore() {
        assertThat(publicLink()).bodyJson().extractingPath("$.motifs").asArray().isEmpty();

        assertThat(open(TERMS, admin)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"2\"");
        assertThat(publicLink())
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=5, public")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {numero: %d, name: 'Mairie de Dammartin-en-Goële', zone: 'Europe/Paris',
                         motifs: [{name: 'Mon premier motif', serviceName: 'État civil', durationMin: 30, movable: false}]}
                        """.formatted(mairie.numero()));

        assertThat(close(admin)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"3\"");
        assertThat(publicLink()).bodyJson().extractingPath("$.motifs").asArray().isEmpty();
    }

    @Test
    void takesTheSameDemandTwiceWithoutAnotherVersion() {
        open(TERMS, admin);

        assertThat(open(TERMS, admin)).hasHeader(HttpHeaders.ETAG, "\"2\"");
        assertThat(open(TERMS.replace("60", "90"), admin)).hasHeader(HttpHeaders.ETAG, "\"3\"");
    }

    @ParameterizedTest
    @CsvSource({"60, 29, minDelayMin", "10080, 60, maxDelayMin", "10080, 600000, maxDelayMin", "false, null, movable"})
    void namesTheTermToCorrect(String valid, String invalid, String champ) {
        assertThat(open(TERMS.replace(valid, invalid), admin))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys(champ);
    }

    @Test
    void refusesThoseWhoDoNotConfigureTheOrganisation() throws UnsupportedEncodingException {
        RequestPostProcessor basique = agents.basiqueOf(mairie, mairie.etatCivil());

        assertThat(open(TERMS, basique)).hasStatus(403);
        assertThat(close(basique)).hasStatus(403);
        assertThat(open(TERMS, agents.adminOf(organisations.mairieWithDispositifRecueil())))
                .hasStatus(404);
    }

    @Test
    void knowsNoOrganisationOfAnotherNumero() {
        assertThat(mvc.get().uri("/api/public/organisations/999999999")).hasStatus(404);
        assertThat(mvc.get().uri("/api/public/organisations/mairie")).hasStatus(400);
    }

    private MvcTestResult publicLink() {
        return mvc.get()
                .uri("/api/public/organisations/{numero}", mairie.numero())
                .exchange();
    }

    private MvcTestResult open(String terms, RequestPostProcessor caller) {
        return mvc.put()
                .uri("/api/motifs/{id}/online", mairie.motifId())
                .with(caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(terms)
                .exchange();
    }

    private MvcTestResult close(RequestPostProcessor caller) {
        return mvc.delete()
                .uri("/api/motifs/{id}/online", mairie.motifId())
                .with(caller)
                .exchange();
    }
}
