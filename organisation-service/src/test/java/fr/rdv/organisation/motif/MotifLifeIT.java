package fr.rdv.organisation.motif;

import static fr.rdv.organisation.testdata.OrganisationFixture.id;
import static fr.rdv.organisation.testdata.OrganisationFixture.passeport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.organisation.testdata.AgentFixture;
import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.UsageFixture;
import fr.rdv.organisation.testdata.WholeService;
import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class MotifLifeIT {
    private static final String TABS = """
            , "personsMax": 3, "durationsByPersons": [30, 45, 60], "bookableBy": "tous", "minDelayMin": 120,
            "maxDelayMin": 20160, "movable": false, "followUp": true, "visibility": "visible_non_notifie",
            "instructionsAfter": "Apportez une photo", "cancellationWarning": "Pensez aux autres" }""";

    @Autowired
    private OrganisationFixture organisations;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private UsageFixture usages;

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
    void keepsTheThreeTabsAndLeavesAsItWasWhatAChangeDoesNotSay() throws UnsupportedEncodingException {
        String whole = passeport.strip().replaceFirst("}$", TABS);
        UUID motifId = id(create(whole), "$.motifId");

        String told = """
                {personsMax: 3, durationsByPersons: [30, 45, 60], bookableBy: 'tous', online: true, minDelayMin: 120,
                 maxDelayMin: 20160, movable: false, followUp: true, visibility: 'visible_non_notifie'}""";
        assertThat(get(motifId)).bodyJson().isLenientlyEqualTo(told);
        assertThat(organisations.put("/api/motifs/" + motifId, "\"1\"", passeport, admin))
                .bodyJson()
                .isLenientlyEqualTo(told);
        assertThat(get(motifId)).bodyJson().isLenientlyEqualTo("{instructionsAfter: null, cancellationWarning: null}");
    }

    @Test
    void freezesTypeAndCollectifOnceARdvExists() throws UnsupportedEncodingException {
        UUID motifId = id(create(passeport.replace("\"PASSEPORT\"", "null")), "$.motifId");
        usages.rdv(mairie, motifId, OffsetDateTime.now().minusYears(1), true);
        String uri = "/api/motifs/" + motifId;
        String plain = passeport.replace("\"PASSEPORT\"", "null");

        assertThat(organisations.put(uri, "\"1\"", plain.replace("sur_place", "visio"), admin))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("type");
        assertThat(organisations.put(uri, "\"1\"", plain.replace("\"type\"", "\"collectif\": true, \"type\""), admin))
                .hasStatus(422);
        assertThat(organisations.put(uri, "\"1\"", plain.replace("\"durationMin\": 30", "\"durationMin\": 45"), admin))
                .hasStatusOk();
    }

    @Test
    void deletesAMotifThatHasRdvsForEveryoneButItsHistoryAndFreesItsName() throws UnsupportedEncodingException {
        UUID motifId = id(create(passeport), "$.motifId");
        usages.rdv(mairie, motifId, OffsetDateTime.now().plusDays(1), false);

        assertThat(organisations.get("/api/motifs/" + motifId + "/usage", admin))
                .bodyJson()
                .isEqualTo("{\"plages\": 0, \"livePlages\": 0, \"rdvs\": 1, \"futureRdvs\": 1}");
        assertThat(organisations.delete("/api/motifs/" + motifId, "\"7\"", admin))
                .hasStatus(412);
        assertThat(organisations.delete("/api/motifs/" + motifId, "\"1\"", admin))
                .hasStatus(204);

        assertThat(get(motifId)).hasStatus(404);
        assertThat(organisations.get("/api/motifs?organisationId=" + mairie.organisationId(), admin))
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .containsExactly("Mon premier motif");
        assertThat(organisations.post("/api/motifs", passeport, admin)).hasStatus(201);
        assertThat(organisations.get(
                        "/api/organisations/" + mairie.organisationId() + "/history?of=motif&id=" + motifId, admin))
                .bodyJson()
                .isLenientlyEqualTo("""
                        [{change: 'MotifRemoved', before: {deleted: false}, after: {deleted: true}, actor: {kind: 'agent'}},
                         {change: 'MotifCreated', before: null, after: {name: 'Passeport : dépôt de dossier'}}]""");
    }

    @Test
    void duplicatesWithAnotherDurationUnderTheSameNameButNotTheVerySame() throws UnsupportedEncodingException {
        UUID motifId = id(create(passeport.strip().replaceFirst("}$", TABS)), "$.motifId");
        String uri = "/api/motifs/" + motifId + "/duplicates";

        assertThat(organisations.post(uri, "{}", admin))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("name");
        assertThat(organisations.post(uri, "{\"durationMin\": 60}", admin))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {name: 'Passeport : dépôt de dossier', durationMin: 60, online: false, categorie: 'PASSEPORT',
                         durationsByPersons: [], instructionsBefore: 'Pré-demande', minDelayMin: 120, version: 1}""");
        assertThat(organisations.post(uri, "{\"type\": \"telephone\"}", admin))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("{type: 'telephone', categorie: null}");
    }

    @Test
    void duplicatesIntoAnotherOrganisationOfTheEspaceThatTheCallerAdministers() throws UnsupportedEncodingException {
        UUID motifId = id(create(passeport), "$.motifId");
        RequestPostProcessor adminEspace = agents.adminEspaceOf(mairie);
        UUID mds = id(
                organisations
                        .post(
                                "/api/espaces/" + mairie.espaceId() + "/organisations",
                                "{\"name\": \"MDS\"}",
                                adminEspace)
                        .getResponse()
                        .getContentAsString(),
                "$.organisationId");
        String body = "{\"organisationId\": \"" + mds + "\"}";
        String uri = "/api/motifs/" + motifId + "/duplicates";

        assertThat(organisations.post(uri, body, admin)).hasStatus(403);
        assertThat(organisations.post(uri, body, adminEspace))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("{organisationId: '%s', categorie: null}".formatted(mds));
    }

    @Test
    void letsABasiqueChangeNothing() throws UnsupportedEncodingException {
        String uri = "/api/motifs/" + mairie.motifId();
        RequestPostProcessor basique = agents.basiqueOf(mairie, mairie.etatCivil());
        RequestPostProcessor stranger = agents.adminOf(organisations.mairieWithDispositifRecueil());

        assertThat(organisations.delete(uri, "\"1\"", basique)).hasStatus(403);
        assertThat(organisations.post(uri + "/duplicates", "{}", agents.accueilOf(mairie)))
                .hasStatus(403);
        assertThat(organisations.get(uri + "/usage", basique)).hasStatus(403);
        assertThat(organisations.delete(uri, "\"1\"", stranger)).hasStatus(404);
        assertThat(organisations.post(uri + "/duplicates", "{}", stranger)).hasStatus(404);
    }

    private String create(String body) throws UnsupportedEncodingException {
        MvcTestResult created = organisations.post("/api/motifs", body, admin);
        assertThat(created).hasStatus(201);
        return created.getResponse().getContentAsString();
    }

    private MvcTestResult get(UUID motifId) {
        return organisations.get("/api/motifs/" + motifId, admin);
    }
}
