package fr.rdv.organisation.permissions;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static fr.rdv.organisation.testdata.OrganisationFixture.LIEU;
import static fr.rdv.testing.permission.Example.asking;
import static fr.rdv.testing.permission.Example.at;
import static fr.rdv.testing.permission.Example.sending;
import static org.awaitility.Awaitility.await;

import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.OutsideWorld;
import fr.rdv.organisation.testdata.WholeService;
import fr.rdv.testing.Tokens;
import fr.rdv.testing.permission.AgentCallers;
import fr.rdv.testing.permission.AgentEvents;
import fr.rdv.testing.permission.AgentEvents.Workplace;
import fr.rdv.testing.permission.Example;
import fr.rdv.testing.permission.PermissionWalk;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

@WholeService
class PermissionsIT {
    private static final String ADRESSE = "1 place de la Mairie";
    private static final String SOCIAL = "{\"name\": \"Action sociale\", \"shortName\": \"Social\"}";
    private static final String ANNEXE = LIEU.replace("Hôtel de ville", "Annexe");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OrganisationFixture organisations;

    @Autowired
    private OutsideWorld world;

    @Autowired
    private KafkaTemplate<String, String> kafka;

    @Autowired
    private JdbcClient jdbc;

    @TestFactory
    Stream<DynamicTest> answersEachCallerAsDeclared() throws Exception {
        world.closeCircuits();
        world.adresses(ADRESSE, okJson("{\"features\": []}"));
        Opened ours = organisations.mairieWithoutDispositifRecueil();
        Opened theirs = organisations.mairieWithoutDispositifRecueil();
        PermissionWalk<Opened> walk = new PermissionWalk<>(context, callers(ours, theirs), ours, theirs);
        espaces(walk);
        organisations(walk);
        dispositifsRecueil(walk);
        lieux(walk);
        motifs(walk);
        return walk.tests();
    }

    private static void espaces(PermissionWalk<Opened> walk) {
        walk.example("POST /api/espaces", mairie -> sending(OrganisationFixture.espace(true)))
                .example("GET /api/espaces", mairie -> at().listing(mairie.espaceId()))
                .example("GET /api/espaces/{espaceId}", mairie -> at(mairie.espaceId()))
                .example(
                        "PUT /api/espaces/{espaceId}",
                        mairie -> changing(mairie.espaceId()).with("{\"name\": \"Oise\"}"))
                .example("GET /api/espaces/{espaceId}/history", mairie -> at(mairie.espaceId()))
                .example(
                        "POST /api/espaces/{espaceId}/organisations",
                        mairie -> at(mairie.espaceId()).with("{\"name\": \"Annexe\"}"))
                .example(
                        "POST /api/espaces/{espaceId}/services",
                        mairie -> at(mairie.espaceId()).with(SOCIAL))
                .example(
                        "PUT /api/espaces/{espaceId}/services/{serviceId}",
                        mairie ->
                                changing(mairie.espaceId(), mairie.urbanisme()).with(SOCIAL))
                .example(
                        "DELETE /api/espaces/{espaceId}/services/{serviceId}",
                        mairie -> changing(mairie.espaceId(), mairie.urbanisme()));
    }

    private static void organisations(PermissionWalk<Opened> walk) {
        walk.example("GET /api/organisations", mairie -> at().listing(mairie.organisationId()))
                .example("GET /api/organisations/{organisationId}", mairie -> at(mairie.organisationId()))
                .example(
                        "PUT /api/organisations/{organisationId}",
                        mairie -> changing(mairie.organisationId()).with("{\"name\": \"Mairie de Meaux\"}"))
                .example(
                        "GET /api/organisations/{organisationId}/history",
                        mairie -> at(mairie.organisationId())
                                .and("of", "organisation")
                                .and("id", mairie.organisationId()))
                .example("GET /api/organisations/{organisationId}/booking-link", mairie -> at(mairie.organisationId()))
                .example("GET /api/public/organisations/{numero}", mairie -> at(mairie.numero()))
                .example("GET /api/adresses", mairie -> asking("q", ADRESSE));
    }

    private void dispositifsRecueil(PermissionWalk<Opened> walk) {
        walk.example(
                        "POST /api/organisations/{organisationId}/dispositif-recueil-requests",
                        mairie -> at(mairie.organisationId()).with("{}"))
                .example(
                        "GET /api/organisations/{organisationId}/dispositif-recueil-requests",
                        mairie -> at(mairie.organisationId()))
                .example("GET /api/dispositif-recueil-requests", mairie -> at().listing(demande(mairie)))
                .example(
                        "POST /api/dispositif-recueil-requests/{demandeId}/decision",
                        mairie -> at(demande(mairie)).with("{\"accepted\": true}"));
    }

    private static void lieux(PermissionWalk<Opened> walk) {
        walk.example(
                        "GET /api/organisations/{organisationId}/lieux",
                        mairie -> at(mairie.organisationId()).listing(mairie.lieuId()))
                .example(
                        "POST /api/organisations/{organisationId}/lieux",
                        mairie -> at(mairie.organisationId()).with(ANNEXE))
                .example("GET /api/lieux/{lieuId}", mairie -> at(mairie.lieuId()))
                .example(
                        "PUT /api/lieux/{lieuId}",
                        mairie -> changing(mairie.lieuId()).with(ANNEXE))
                .example("PUT /api/lieux/{lieuId}/open", mairie -> at(mairie.lieuId()))
                .example("DELETE /api/lieux/{lieuId}/open", mairie -> at(mairie.lieuId()))
                .example(
                        "DELETE /api/lieux/{lieuId}",
                        mairie -> changing(mairie.lieuId()).orAnswers(409))
                .example("GET /api/lieux/{lieuId}/usage", mairie -> at(mairie.lieuId()));
    }

    private static void motifs(PermissionWalk<Opened> walk) {
        walk.example(
                        "GET /api/motifs",
                        mairie -> asking("organisationId", mairie.organisationId())
                                .listing(mairie.motifId()))
                .example("POST /api/motifs", mairie -> sending(motif(mairie)))
                .example("GET /api/motifs/{motifId}", mairie -> at(mairie.motifId()))
                .example(
                        "PUT /api/motifs/{motifId}",
                        mairie -> changing(mairie.motifId()).with(motif(mairie)))
                .example("DELETE /api/motifs/{motifId}", mairie -> changing(mairie.motifId()))
                .example("GET /api/motifs/{motifId}/usage", mairie -> at(mairie.motifId()))
                .example(
                        "POST /api/motifs/{motifId}/duplicates",
                        mairie -> at(mairie.motifId()).with("{\"durationMin\": 60}"))
                .example(
                        "PUT /api/motifs/{motifId}/online",
                        mairie -> changing(mairie.motifId())
                                .with("{\"minDelayMin\": 60, \"maxDelayMin\": 1440, \"movable\": true}"))
                .example("DELETE /api/motifs/{motifId}/online", mairie -> changing(mairie.motifId()));
    }

    private static Example changing(Object... ids) {
        return at(ids).header("If-Match", "\"1\"");
    }

    private static String motif(Opened mairie) {
        return OrganisationFixture.passeport(mairie.organisationId(), mairie.etatCivil())
                .replace("\"PASSEPORT\"", "null");
    }

    private UUID demande(Opened mairie) {
        String uri = "/api/organisations/" + mairie.organisationId() + "/dispositif-recueil-requests";
        try {
            return OrganisationFixture.id(
                    organisations
                            .post(uri, "{}", Tokens.operateur())
                            .getResponse()
                            .getContentAsString(),
                    "$.requestId");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private AgentCallers callers(Opened ours, Opened theirs) {
        AgentCallers callers = new AgentEvents(kafka).callers(workplace(ours), workplace(theirs));
        await().until(() -> jdbc.sql("SELECT count(*) FROM agent WHERE agent_id IN (:ids)")
                .param("ids", callers.all())
                .query(Integer.class)
                .single()
                .equals(callers.all().size()));
        return callers;
    }

    private static Workplace workplace(Opened mairie) {
        return new Workplace(mairie.espaceId(), mairie.organisationId(), mairie.etatCivil());
    }
}
