package fr.rdv.organisation.operateur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeService
class OpenEspaceIT {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OrganisationFixture organisations;

    @Test
    void opensAnOrganisationWithItsMainLieuAndAFirstMotifThatIsOffline() throws UnsupportedEncodingException {
        Opened mairie = organisations.mairieWithDispositifRecueil();

        assertThat(mvc.get().uri("/api/motifs/{id}", mairie.motifId()).with(Tokens.operateur()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{name: 'Mon premier motif', durationMin: 30, online: false, type: 'sur_place', version: 1}");
        assertThat(mvc.get()
                        .uri("/api/organisations/{id}", mairie.organisationId())
                        .with(Tokens.operateur()))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {numero: %d, slug: 'mairie-de-dammartin-en-goele', zone: 'Europe/Paris', dispositifRecueil: true,
                         publicLink: 'http://127.0.0.1:8080/org/%d/mairie-de-dammartin-en-goele',
                         contact: {telephone: '01 60 54 00 00', email: null, site: null, horaires: null},
                         services: [{name: 'État civil'}, {name: 'Urbanisme', shortName: 'Urba'}]}
                        """.formatted(mairie.numero(), mairie.numero()));
    }

    @Test
    void refusesAnAgent() {
        assertThat(organisations.post("/api/espaces", OrganisationFixture.espace(true), Tokens.agent(Ids.next())))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/acces-refuse");
    }

    @Test
    void asksForATokenBeforeAnything() {
        assertThat(mvc.post().uri("/api/espaces")).hasStatus(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"departement\": \"77\" | \"departement\": \"Seine\" | departement",
                "01 60 54 00 00 | 12 | organisation.contact.telephone",
                "\"site\": \"\" | \"site\": \"mairie\" | organisation.contact.site",
                "\"contact\" | \"zone\": \"Europe/Melun\", \"contact\" | organisation.zone",
                "\"inseeCode\": \"77153\" | \"inseeCode\": \"9\" | lieu.inseeCode",
                "49.0542 | 490542 | lieu.latitude",
                "\"shortName\": \"Urba\" | \"shortName\": \" \" | services[1].shortName"
            })
    void namesTheFieldToCorrect(String valid, String invalid, String champ) {
        String body = OrganisationFixture.espace(true).replace(valid, invalid);

        assertThat(organisations.post("/api/espaces", body, Tokens.operateur()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs")
                .asMap()
                .containsOnlyKeys(champ);
    }

    @Test
    void refusesAnEspaceWithoutService() {
        String body = OrganisationFixture.espace(true).replaceFirst("(?s)\"services\": \\[.*?]", "\"services\": []");

        assertThat(organisations.post("/api/espaces", body, Tokens.operateur()))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.champs.services")
                .isEqualTo("Ouvrez au moins un service");
    }

    @Test
    void keepsTheZoneOfAnOrganisationOverseas() throws UnsupportedEncodingException {
        String body =
                OrganisationFixture.espace(true).replace("\"contact\"", "\"zone\": \"Indian/Reunion\", \"contact\"");
        var opened = organisations.post("/api/espaces", body, Tokens.operateur());
        var organisationId = OrganisationFixture.id(opened.getResponse().getContentAsString(), "$.organisationId");

        assertThat(mvc.get().uri("/api/organisations/{id}", organisationId).with(Tokens.operateur()))
                .bodyJson()
                .extractingPath("$.zone")
                .isEqualTo("Indian/Reunion");
    }
}
