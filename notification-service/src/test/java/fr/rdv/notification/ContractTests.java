package fr.rdv.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rdv.defaults.Ids;
import fr.rdv.notification.testdata.Events;
import fr.rdv.notification.testdata.NotificationTest;
import fr.rdv.testing.Contracts;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every event of the contracts that this service reads is understood, whatever is added to it and in any order. */
@NotificationTest
class ContractTests {
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Events events;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "organisation.organisation.v1, OrganisationCreated, organisationId, organisation",
        "organisation.organisation.v1, OrganisationChanged, organisationId, organisation",
        "organisation.lieu.v1, LieuCreated, lieuId, lieu",
        "organisation.lieu.v1, LieuChanged, lieuId, lieu",
        "organisation.motif.v1, MotifCreated, motifId, motif",
        "organisation.motif.v1, MotifChanged, motifId, motif",
        "organisation.motif.v1, MotifOpenedOnline, motifId, motif",
        "organisation.motif.v1, MotifClosedOnline, motifId, motif",
        "identity.agent.v1, AgentInvited, agentId, agent",
        "identity.agent.v1, AgentActivated, agentId, agent",
        "identity.agent.v1, AgentRoleChanged, agentId, agent",
        "booking.rdv.v1, RdvBooked, rdvId, rdv",
        "booking.rdv.v1, RdvCancelled, rdvId, rdv",
        "booking.rdv.v1, RdvMoved, rdvId, rdv",
        "booking.rdv.v1, RdvReinstated, rdvId, rdv",
        "booking.rdv.v1, RdvJoined, rdvId, rdv",
        "booking.rdv.v1, RdvLeft, rdvId, rdv",
        "booking.rdv.v1, RdvChanged, rdvId, rdv",
    })
    void readsAnEventWithAnUnknownFieldAndKeepsTheOlderVersionOut(
            String topic, String event, String idField, String table) {
        UUID id = Ids.next();
        ObjectNode body = (ObjectNode) JSON.readTree(Contracts.example(topic, event));
        body.put(idField, id.toString()).put("addedLater", "x").put("version", 7);

        events.publish(topic, event, id, body.toString());
        events.publish(topic, event, id, body.put("version", 6).toString());
        events.publish(topic, event, id, body.put("version", 8).toString());

        await().untilAsserted(() -> assertThat(versions(table, id)).isEqualTo("8"));
    }

    private String versions(String table, UUID id) {
        return jdbc.sql("SELECT coalesce(string_agg(version::text, ','), '') FROM " + table + " WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
