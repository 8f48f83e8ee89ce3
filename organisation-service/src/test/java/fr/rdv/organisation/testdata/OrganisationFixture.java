package fr.rdv.organisation.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.testing.Tokens;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Espaces opened through the API. */
public class OrganisationFixture {
    public static final String LIEU = """
            {"name": "Hôtel de ville", "street": "1 place de la Mairie", "postalCode": "77230", "city": "Dammartin-en-Goële",
             "inseeCode": "77153", "latitude": 49.0542, "longitude": 2.6789, "telephone": null, "pmr": true}""";

    private final MockMvcTester mvc;

    OrganisationFixture(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public record Opened(
            UUID espaceId,
            UUID organisationId,
            int numero,
            UUID lieuId,
            UUID etatCivil,
            UUID urbanisme,
            UUID motifId) {}

    public Opened mairieWithDispositifRecueil() throws UnsupportedEncodingException {
        return open(espace(true));
    }

    public Opened mairieWithoutDispositifRecueil() throws UnsupportedEncodingException {
        return open(espace(false));
    }

    public MvcTestResult post(String uri, String body, RequestPostProcessor caller) {
        return mvc.post()
                .uri(uri)
                .with(caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public MvcTestResult put(String uri, String ifMatch, String body, RequestPostProcessor caller) {
        return mvc.put()
                .uri(uri)
                .with(caller)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public MvcTestResult delete(String uri, String ifMatch, RequestPostProcessor caller) {
        return mvc.delete()
                .uri(uri)
                .with(caller)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .exchange();
    }

    public MvcTestResult get(String uri, RequestPostProcessor caller) {
        return mvc.get().uri(uri).with(caller).exchange();
    }

    public static String espace(boolean dispositifRecueil) {
        return """
                {"name": "Seine-et-Marne", "departement": "77", "dispositifRecueil": %s,
                 "services": [{"name": "État civil", "shortName": "État civil"}, {"name": "Urbanisme", "shortName": "Urba"}],
                 "organisation": {"name": "Mairie de Dammartin-en-Goële", "contact": {"telephone": "01 60 54 00 00", "site": ""}},
                 "lieu": %s}
                """.formatted(dispositifRecueil, LIEU);
    }

    /** A motif of an organisation; its rules can be broken by replacing a part of it. */
    public static String passeport(UUID organisationId, UUID serviceId) {
        return """
                {"organisationId": "%s", "serviceId": "%s", "name": "Passeport : dépôt de dossier", "type": "sur_place",
                 "durationMin": 30, "color": "#0b5563", "categorie": "PASSEPORT", "instructionsBefore": "Pré-demande"}
                """.formatted(organisationId, serviceId);
    }

    private Opened open(String body) throws UnsupportedEncodingException {
        MvcTestResult result = post("/api/espaces", body, Tokens.operateur());
        assertThat(result).hasStatus(201);
        String json = result.getResponse().getContentAsString();
        return new Opened(
                id(json, "$.espaceId"),
                id(json, "$.organisationId"),
                JsonPath.read(json, "$.organisationNumero"),
                id(json, "$.lieuId"),
                id(json, "$.services[0].serviceId"),
                id(json, "$.services[1].serviceId"),
                id(json, "$.motifId"));
    }

    public static UUID id(String json, String path) {
        return UUID.fromString(JsonPath.read(json, path));
    }
}
