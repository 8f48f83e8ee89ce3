package fr.rdv.organisation.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.organisation.testdata.AgentFixture;
import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class ChangeOrganisationIT {
    private static final String CHANGED = """
            {"name": "Ville de Dammartin", "lundiPentecoteFerie": false,
             "contact": {"telephone": "3919", "email": "", "site": "https://ville.example", "horaires": "Le matin"}}""";

    @Autowired
    private OrganisationFixture organisations;

    @Autowired
    private AgentFixture agents;

    private Opened mairie;
    private RequestPostProcessor admin;
    private String uri;

    @BeforeEach
    void openAnEspace() throws UnsupportedEncodingException {
        mairie = organisations.mairieWithDispositifRecueil();
        admin = agents.adminOf(mairie);
        uri = "/api/organisations/" + mairie.organisationId();
    }

    @Test
    void changesNameContactAndOptionsAndKeepsThePublicLinkWorking() {
        assertThat(change("\"1\"", CHANGED, admin))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {name: 'Ville de Dammartin', slug: 'ville-de-dammartin', numero: %d, lundiPentecoteFerie: false,
                         contact: {telephone: '3919', email: null, site: 'https://ville.example', horaires: 'Le matin'}}
                        """.formatted(mairie.numero()));
        assertThat(change("\"1\"", CHANGED, admin)).hasStatus(412);
        assertThat(change("*", CHANGED, admin)).hasStatus(428);
        assertThat(change("\"2\"", "{\"name\": \"Ville de Dammartin\"}", admin)).hasHeader(HttpHeaders.ETAG, "\"2\"");
    }

    @Test
    void tellsWhoChangedWhatAndWhen() {
        change("\"1\"", CHANGED, admin);

        String history = uri + "/history?of=organisation&id=" + mairie.organisationId();
        assertThat(organisations.get(history, admin)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        [{change: 'OrganisationChanged', actor: {kind: 'agent', displayName: 'Nathalie Ferrand'},
                          before: {name: 'Mairie de Dammartin-en-Goële', lundiPentecoteFerie: true},
                          after: {name: 'Ville de Dammartin', lundiPentecoteFerie: false}},
                         {change: 'OrganisationCreated', actor: {kind: 'operateur', displayName: null}, before: null}]""");
        assertThat(organisations.get(history, agents.basiqueOf(mairie, mairie.etatCivil())))
                .hasStatus(403);
        assertThat(organisations.get(uri + "/history?of=agent&id=" + mairie.organisationId(), admin))
                .hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({"3919, 200", "+33612345678, 200", "'', 200", "123, 422"})
    void takesTheNumbersThatPeopleCanCall(String telephone, int status) {
        assertThat(change("\"1\"", CHANGED.replace("3919", telephone), admin)).hasStatus(status);
    }

    @Test
    void refusesANameThatTheEspaceHasAlready() {
        RequestPostProcessor adminEspace = agents.adminEspaceOf(mairie);
        String espace = "/api/espaces/" + mairie.espaceId() + "/organisations";
        assertThat(organisations.post(espace, CHANGED, adminEspace))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("{departement: '77', zone: 'Europe/Paris', dispositifRecueil: false}");

        assertThat(change("\"1\"", CHANGED.replace("Ville de", "VILLE DE"), admin))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys("name");
        assertThat(organisations.post(espace, CHANGED, adminEspace)).hasStatus(422);
    }

    @Test
    void refusesThoseWhoDoNotConfigureIt() throws UnsupportedEncodingException {
        String espace = "/api/espaces/" + mairie.espaceId() + "/organisations";

        assertThat(change("\"1\"", CHANGED, agents.basiqueOf(mairie, mairie.etatCivil())))
                .hasStatus(403);
        assertThat(change("\"1\"", CHANGED, agents.adminOf(organisations.mairieWithDispositifRecueil())))
                .hasStatus(404);
        assertThat(organisations.post(espace, CHANGED, admin)).hasStatus(403);
        assertThat(organisations.post(espace, CHANGED, Tokens.operateur())).hasStatus(201);
    }

    private MvcTestResult change(String version, String body, RequestPostProcessor caller) {
        return organisations.put(uri, version, body, caller);
    }
}
