package fr.rdv.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.defaults.event.Inbox;
import fr.rdv.identity.testdata.AgentFixture;
import fr.rdv.identity.testdata.AgentFixture.Espace;
import fr.rdv.identity.testdata.WholeService;
import fr.rdv.testing.Contracts;
import fr.rdv.testing.Tokens;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeService
class EventsIT {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AgentFixture agents;

    @Autowired
    private ConsumerFactory<String, String> consumers;

    @Test
    void tellsOfAnInvitationItsAcceptanceAnotherOrganisationAndTheRemovalInOrder() throws UnsupportedEncodingException {
        Espace espace = agents.anEspace();
        String agentId = invite(espace, espace.mairie());
        mvc.post()
                .uri("/api/agents/me/acceptance")
                .with(Tokens.agent(UUID.fromString(agentId)))
                .exchange();
        invite(espace, espace.annexe());
        remove(agentId, espace.mairie());
        remove(agentId, espace.annexe());

        List<ConsumerRecord<String, String>> events = eventsOf(agentId, 5);

        assertThat(events)
                .extracting(Inbox::typeOf)
                .containsExactly(
                        "AgentInvited", "AgentActivated", "AgentRoleChanged", "AgentRoleChanged", "AgentRemoved");
        assertThat(events)
                .allSatisfy(event -> Contracts.assertMatches("identity.agent.v1", event.value()))
                .noneMatch(event -> event.value().contains("mairie.example"))
                .allSatisfy(event -> assertThat(header(event, "ce_source")).isEqualTo("/identity-service"));
    }

    @Test
    void tellsAgentsAgainAsTheyAreForServicesThatLostTheirCopy() throws UnsupportedEncodingException {
        Espace espace = agents.anEspace();
        String agentId = invite(espace, espace.mairie());

        assertThat(mvc.post().uri("/internal/republication").with(Tokens.service()))
                .hasStatusOk();

        List<ConsumerRecord<String, String>> events = eventsOf(agentId, 2);
        assertThat(events).extracting(Inbox::typeOf).containsExactly("AgentInvited", "AgentChanged");
        assertThat(events.getLast().value()).contains("\"systeme\"", "\"version\":1", "\"notify\":false");
        Contracts.assertMatches("identity.agent.v1", events.getLast().value());
    }

    private String invite(Espace espace, UUID organisationId) throws UnsupportedEncodingException {
        String body = """
                {"email": "%s@mairie.example", "organisationId": "%s", "espaceId": "%s", "level": "basique", "serviceIds": ["%s"]}
                """.formatted(espace.espaceId(), organisationId, espace.espaceId(), espace.etatCivil());
        String answer = mvc.post()
                .uri("/api/invitations")
                .with(Tokens.operateur())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.agentId");
    }

    private void remove(String agentId, UUID organisationId) {
        mvc.delete()
                .uri("/api/agents/{id}/roles/{organisation}", agentId, organisationId)
                .with(Tokens.operateur())
                .exchange();
    }

    private List<ConsumerRecord<String, String>> eventsOf(String agentId, int count) {
        List<ConsumerRecord<String, String>> events = new ArrayList<>();
        try (Consumer<String, String> consumer = consumers.createConsumer("events-of-" + agentId, null)) {
            consumer.subscribe(Set.of("identity.agent.v1"));
            await().until(() -> {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                    if (event.key().equals(agentId)) {
                        events.add(event);
                    }
                }
                return events.size() == count;
            });
        }
        return events;
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), UTF_8);
    }
}
