package fr.rdv.organisation.motif;

import static fr.rdv.organisation.testdata.OrganisationFixture.passeport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.testdata.AgentFixture;
import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.WholeService;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
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
class MotifControllerIT {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OrganisationFixture organisations;

    @Autowired
    private AgentFixture agents;

    private Opened mairie;
    private RequestPostProcessor admin;
    private String passeport;

    @BeforeEach
    void openAnEspace() throws UnsupportedEncodingException {
        mairie = organisations.mairieWithDispositifRecueil();
        admin = agents.adminOf(mairie);
        passeport = passeport(mairie.organisationId(), mairie.etatCivil());
    }

    @Test
    void createsAMotifThatIsOffline() {
        assertThat(create(passeport, admin))
                .hasStatus(201)
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {name: 'Passeport : dépôt de dossier', online: false, categorie: 'PASSEPORT', pauseMin: 0, collectif: false,
                         serviceName: 'État civil', minDelayMin: 30, maxDelayMin: 129600, movable: true, version: 1}
                        """);
    }

    @Test
    void refusesTheSameMotifUnderAnotherSpelling() {
        create(passeport, admin);

        assertThat(create(passeport.replace("Passeport : dépôt", "PASSEPORT - DEPOT"), admin))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("name");
        assertThat(create(passeport.replace("\"durationMin\": 30", "\"durationMin\": 60"), admin))
                .hasStatus(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#0b5563 | bleu | color",
                "\"durationMin\": 30 | \"durationMin\": 0 | durationMin",
                "\"durationMin\": 30 | \"pauseMin\": -1, \"durationMin\": 30 | pauseMin",
                "sur_place | mairie | type",
                "sur_place | telephone | categorie",
                "Passeport : dépôt de dossier | ??? | name",
                "\"PASSEPORT\" | \"PERMIS\" | categorie"
            })
    void namesTheFieldToCorrect(String valid, String invalid, String champ) {
        assertThat(create(passeport.replace(valid, invalid), admin))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys(champ);
    }

    @Test
    void refusesAServiceOfAnotherEspace() throws UnsupportedEncodingException {
        Opened elsewhere = organisations.mairieWithDispositifRecueil();

        assertThat(create(passeport(mairie.organisationId(), elsewhere.etatCivil()), admin))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("serviceId");
    }

    @Test
    void refusesAnIdentityPaperWithoutDispositifDeRecueil() throws UnsupportedEncodingException {
        Opened without = organisations.mairieWithoutDispositifRecueil();

        assertThat(create(passeport(without.organisationId(), without.etatCivil()), agents.adminOf(without)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs.categorie")
                .isEqualTo("Cette catégorie demande un Dispositif de Recueil");
    }

    @Test
    void refusesThoseWhoDoNotConfigureTheOrganisation() throws UnsupportedEncodingException {
        assertThat(create(passeport, agents.basiqueOf(mairie, mairie.etatCivil())))
                .hasStatus(403);
        assertThat(create(passeport, agents.accueilOf(mairie))).hasStatus(403);
        assertThat(create(passeport, agents.adminNextTo(mairie))).hasStatus(403);
        assertThat(create(passeport, agents.adminOf(organisations.mairieWithDispositifRecueil())))
                .hasStatus(404);
        assertThat(create(passeport, agents.adminEspaceOf(mairie))).hasStatus(201);
    }

    @Test
    void showsABasiqueOnlyTheMotifsOfTheOwnServices() throws UnsupportedEncodingException {
        UUID motifId =
                OrganisationFixture.id(create(passeport, admin).getResponse().getContentAsString(), "$.motifId");
        RequestPostProcessor urbanisme = agents.basiqueOf(mairie, mairie.urbanisme());

        assertThat(list(urbanisme)).hasStatusOk().bodyJson().isEqualTo("[]");
        assertThat(list(agents.accueilOf(mairie)))
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .containsExactly("Mon premier motif", "Passeport : dépôt de dossier");
        assertThat(get(motifId, urbanisme)).hasStatus(403);
        assertThat(get(motifId, agents.basiqueOf(mairie, mairie.etatCivil()))).hasStatusOk();
        assertThat(get(Ids.next(), admin)).hasStatus(404);
    }

    @Test
    void changesTheVersionThatTheAdminSaw() {
        assertThat(change("\"1\"", passeport)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"2\"");
        assertThat(change("\"1\"", passeport.replace("\"durationMin\": 30", "\"durationMin\": 45")))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/modifie-entre-temps");
        assertThat(change("\"2\"", passeport)).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"2\"");
    }

    @Test
    void asksWhichVersionIsChanged() {
        assertThat(change(null, passeport))
                .hasStatus(428)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/version-requise");
        assertThat(change("deux", passeport)).hasStatus(400);
    }

    private MvcTestResult create(String body, RequestPostProcessor caller) {
        return organisations.post("/api/motifs", body, caller);
    }

    private MvcTestResult list(RequestPostProcessor caller) {
        return mvc.get()
                .uri("/api/motifs?organisationId={id}", mairie.organisationId())
                .with(caller)
                .exchange();
    }

    private MvcTestResult get(UUID motifId, RequestPostProcessor caller) {
        return mvc.get().uri("/api/motifs/{id}", motifId).with(caller).exchange();
    }

    private MvcTestResult change(String version, String body) {
        var request = mvc.put()
                .uri("/api/motifs/{id}", mairie.motifId())
                .with(admin)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (version == null ? request : request.header(HttpHeaders.IF_MATCH, version)).exchange();
    }
}
