package fr.rdv.identity.permissions;

import static fr.rdv.testing.permission.Example.asking;
import static fr.rdv.testing.permission.Example.at;
import static fr.rdv.testing.permission.Example.sending;

import fr.rdv.defaults.Ids;
import fr.rdv.identity.testdata.AgentFixture;
import fr.rdv.identity.testdata.AgentFixture.Espace;
import fr.rdv.identity.testdata.Api;
import fr.rdv.identity.testdata.KeycloakFixture.FakeKeycloak;
import fr.rdv.identity.testdata.WholeService;
import fr.rdv.testing.permission.AgentCallers;
import fr.rdv.testing.permission.PermissionWalk;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class PermissionsIT {
    private static final String ROLE = "/api/agents/{agentId}/roles/{organisationId}";
    private static final String NAME = "{\"name\": \"Conciliateur de justice\"}";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private Api api;

    @Autowired
    private FakeKeycloak keycloak;

    @Autowired
    private JdbcClient jdbc;

    /** An organisation, the service in question, a basique of it, someone invited there and an intervenant. */
    private record Place(
            UUID espaceId, UUID organisationId, UUID serviceId, UUID agentId, UUID invitedId, UUID intervenantId) {
        String ofOrganisation(String more) {
            return "{\"organisationId\": \"%s\"%s}".formatted(organisationId, more);
        }

        String withServices(String more) {
            return ofOrganisation(", \"serviceIds\": [\"" + serviceId + "\"]" + more);
        }
    }

    @TestFactory
    Stream<DynamicTest> answersEachCallerAsDeclared() {
        keycloak.isUp();
        Espace espace = agents.anEspace();
        Espace otherEspace = agents.anEspace();
        Place ours = place(espace);
        Place theirs = place(otherEspace);
        PermissionWalk<Place> walk = new PermissionWalk<>(context, callers(espace, otherEspace), ours, theirs);
        agents(walk);
        roles(walk);
        intervenants(walk);
        invitations(walk);
        oneself(walk);
        return Stream.concat(walk.tests(), Stream.of(walk.hiding(mixed(ours, theirs), ofOneAgent())));
    }

    private static void agents(PermissionWalk<Place> walk) {
        walk.example(
                        "GET /api/agents",
                        place ->
                                asking("organisationId", place.organisationId()).listing(place.agentId()))
                .example(
                        "GET /api/agents/{agentId}",
                        place -> at(place.agentId()).and("organisationId", place.organisationId()))
                .example(
                        "GET /api/agents/{agentId}/history",
                        place -> at(place.agentId()).and("organisationId", place.organisationId()))
                .example("GET /api/agents/access-policy", place -> asking("espaceId", place.espaceId()))
                .example(
                        "PUT /api/agents/access-policy",
                        place -> asking("espaceId", place.espaceId()).with("{\"secondFactorForAdmins\": true}"))
                .example("GET /internal/agents/{agentId}", place -> at(place.agentId()));
    }

    private static void roles(PermissionWalk<Place> walk) {
        walk.example(
                        "PUT " + ROLE,
                        place -> at(place.agentId(), place.organisationId())
                                .with("{\"level\": \"administrateur\", \"accueil\": false}"))
                .example("GET " + ROLE + "/removal", place -> at(place.agentId(), place.organisationId()))
                .example("DELETE " + ROLE, place -> at(place.agentId(), place.organisationId()))
                .example(
                        "PUT /api/agents/{agentId}/services",
                        place -> at(place.agentId()).with(place.withServices("")))
                .example(
                        "PUT /api/agents/{agentId}/admin-espace",
                        place -> at(place.agentId()).with("{\"adminEspace\": true}"));
    }

    private static void intervenants(PermissionWalk<Place> walk) {
        walk.example("POST /api/intervenants", place -> sending(place.withServices(", \"name\": \"Notaire\"")))
                .example(
                        "PUT /api/intervenants/{agentId}",
                        place -> at(place.intervenantId()).with(NAME))
                .example(
                        "GET /api/agents/{agentId}/conversion",
                        place -> at(place.agentId()).and("organisationId", place.organisationId()))
                .example(
                        "POST /api/agents/{agentId}/conversion",
                        place -> at(place.agentId())
                                .with(place.ofOrganisation(", \"to\": \"intervenant\", \"name\": \"Notaire\"")));
    }

    private static void invitations(PermissionWalk<Place> walk) {
        walk.example(
                        "POST /api/invitations",
                        place -> sending(place.withServices(
                                ", \"espaceId\": \"%s\", \"email\": \"%s@mairie.example\", \"level\": \"basique\""
                                        .formatted(place.espaceId(), Ids.next()))))
                .example(
                        "POST /api/invitations/preview",
                        place -> sending(place.ofOrganisation(", \"text\": \"zoe.muller@mairie.example\"")))
                .example(
                        "POST /api/invitations/batch",
                        place -> sending(place.withServices(
                                ", \"level\": \"basique\", \"accueil\": false, \"onlyValid\": false, \"agents\": [{\"email\": \"%s@mairie.example\"}]"
                                        .formatted(Ids.next()))))
                .example(
                        "GET /api/invitations",
                        place ->
                                asking("organisationId", place.organisationId()).listing(place.invitedId()))
                .example(
                        "POST /api/invitations/{agentId}/sendings",
                        place -> at(place.invitedId()).with(place.ofOrganisation("")))
                .example(
                        "DELETE /api/invitations/{agentId}",
                        place -> at(place.invitedId()).and("organisationId", place.organisationId()));
    }

    private static void oneself(PermissionWalk<Place> walk) {
        walk.example("GET /api/agents/me", place -> at())
                .example("PUT /api/agents/me", place -> sending("{\"firstName\": \"Zoé\", \"lastName\": \"Muller\"}"))
                .example("POST /api/agents/me/acceptance", place -> at())
                .example("GET /api/agents/me/security", place -> at())
                .example(
                        "DELETE /api/agents/me/security/credentials/{id}",
                        place -> at("totp").orAnswers(404, 503));
    }

    private static String[] ofOneAgent() {
        return new String[] {
            "GET /api/agents/{agentId}",
            "GET /api/agents/{agentId}/history",
            "PUT " + ROLE,
            "GET " + ROLE + "/removal",
            "DELETE " + ROLE,
            "GET /api/agents/{agentId}/conversion",
            "POST /api/agents/{agentId}/conversion",
            "POST /api/invitations/{agentId}/sendings",
            "DELETE /api/invitations/{agentId}"
        };
    }

    /** Agents of theirs, as if they were of our organisation. */
    private static Place mixed(Place ours, Place theirs) {
        return new Place(
                ours.espaceId(),
                ours.organisationId(),
                ours.serviceId(),
                theirs.agentId(),
                theirs.invitedId(),
                theirs.intervenantId());
    }

    private Place place(Espace espace) {
        UUID agentId = agents.keep(espace, espace.mairie(), "BASIQUE", false);
        UUID invitedId = agents.keep(espace, espace.mairie(), "BASIQUE", false);
        agents.invitedDaysAgo(invitedId, 1);
        String intervenant = "{\"organisationId\": \"%s\", \"name\": \"Notaire\", \"serviceIds\": [\"%s\"]}"
                .formatted(espace.mairie(), espace.etatCivil());
        UUID intervenantId = UUID.fromString(Api.read(
                api.post(agents.adminOf(espace, espace.mairie()), intervenant, "/api/intervenants"), "$.agentId"));
        return new Place(espace.espaceId(), espace.mairie(), espace.etatCivil(), agentId, invitedId, intervenantId);
    }

    private AgentCallers callers(Espace espace, Espace otherEspace) {
        return new AgentCallers(
                agents.keep(espace, espace.mairie(), "BASIQUE", false),
                ofUrbanisme(espace, agents.keep(espace, espace.mairie(), "BASIQUE", false)),
                accueil(ofUrbanisme(espace, agents.keep(espace, espace.mairie(), "BASIQUE", false))),
                ofUrbanisme(espace, agents.keep(espace, espace.mairie(), "ADMINISTRATEUR", false)),
                agents.keep(espace, espace.annexe(), "ADMINISTRATEUR", false),
                agents.keep(espace, null, "BASIQUE", true),
                agents.keep(otherEspace, otherEspace.mairie(), "ADMINISTRATEUR", true));
    }

    private UUID ofUrbanisme(Espace espace, UUID agentId) {
        jdbc.sql("UPDATE agent_service SET service_id = ? WHERE agent_id = ?")
                .params(espace.urbanisme(), agentId)
                .update();
        return agentId;
    }

    private UUID accueil(UUID agentId) {
        jdbc.sql("UPDATE agent_role SET accueil = true WHERE agent_id = ?")
                .param(agentId)
                .update();
        return agentId;
    }
}
