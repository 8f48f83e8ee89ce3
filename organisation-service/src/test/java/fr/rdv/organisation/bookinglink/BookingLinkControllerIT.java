package fr.rdv.organisation.bookinglink;

import static fr.rdv.organisation.testdata.OrganisationFixture.id;
import static fr.rdv.organisation.testdata.OrganisationFixture.passeport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.organisation.testdata.AgentFixture;
import fr.rdv.organisation.testdata.OrganisationFixture;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import fr.rdv.organisation.testdata.OutsideWorld;
import fr.rdv.organisation.testdata.UsageFixture;
import fr.rdv.organisation.testdata.WholeService;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeService
class BookingLinkControllerIT {
    private static final OffsetDateTime START = OffsetDateTime.parse("2126-12-01T09:00:00+01:00");
    private static final String TERMS = "{\"minDelayMin\": 60, \"maxDelayMin\": 10080, \"movable\": false}";

    @Autowired
    private OrganisationFixture organisations;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private UsageFixture usages;

    @Autowired
    private OutsideWorld world;

    private Opened mairie;
    private RequestPostProcessor admin;
    private String uri;

    @BeforeEach
    void openAnEspace() throws UnsupportedEncodingException {
        mairie = organisations.mairieWithDispositifRecueil();
        admin = agents.adminOf(mairie);
        uri = "/api/organisations/" + mairie.organisationId() + "/booking-link";
    }

    @AfterEach
    void closeCircuits() {
        world.closeCircuits();
    }

    @Test
    void tellsOfEachMotifWhetherItIsOpenOfferedAndWhenFirst() {
        usages.plage(mairie, mairie.motifId(), null);
        usages.plage(mairie, mairie.motifId(), LocalDate.of(2020, 1, 31));
        organisations.put("/api/motifs/" + mairie.motifId() + "/online", "*", TERMS, admin);
        world.firstCreneau(mairie.motifId(), START);
        organisations.post("/api/motifs", passeport(mairie.organisationId(), mairie.etatCivil()), admin);

        String checklist = """
                {publicLink: 'http://127.0.0.1:8080/org/%d/mairie-de-dammartin-en-goele', firstCreneauUnknown: false, motifs: [
                  {name: 'Mon premier motif', open: true, plages: 1, firstCreneau: '2126-12-01T09:00:00+01:00'},
                  {name: 'Passeport : dépôt de dossier', open: false, plages: 0, firstCreneau: null}]}
                """.formatted(mairie.numero());
        await().untilAsserted(() -> assertThat(organisations.get(uri, admin))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(checklist));
    }

    @Test
    void answersWithoutFirstCreneauWhenTheAgendaIsDown() throws UnsupportedEncodingException {
        String passeport = organisations
                .post("/api/motifs", passeport(mairie.organisationId(), mairie.etatCivil()), admin)
                .getResponse()
                .getContentAsString();
        usages.plage(mairie, mairie.motifId(), null);
        usages.plage(mairie, id(passeport, "$.motifId"), null);
        organisations.put("/api/motifs/" + mairie.motifId() + "/online", "*", TERMS, admin);
        organisations.put("/api/motifs/" + id(passeport, "$.motifId") + "/online", "*", TERMS, admin);
        world.agendaFailsFor(mairie.motifId());
        world.firstCreneau(id(passeport, "$.motifId"), START);

        String withoutTheFirst = """
                {firstCreneauUnknown: true, motifs: [
                  {name: 'Mon premier motif', open: true, plages: 1, firstCreneau: null},
                  {name: 'Passeport : dépôt de dossier', open: true, firstCreneau: '2126-12-01T09:00:00+01:00'}]}""";
        await().untilAsserted(() -> assertThat(organisations.get(uri, admin))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(withoutTheFirst));
    }

    @Test
    void isPartOfTheConfiguration() throws UnsupportedEncodingException {
        assertThat(organisations.get(uri, agents.basiqueOf(mairie, mairie.etatCivil())))
                .hasStatus(403);
        assertThat(organisations.get(uri, agents.adminOf(organisations.mairieWithDispositifRecueil())))
                .hasStatus(404);
    }
}
