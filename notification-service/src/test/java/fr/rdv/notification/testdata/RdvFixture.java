package fr.rdv.notification.testdata;

import fr.rdv.defaults.Ids;
import fr.rdv.testing.Contracts;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An RDV of 1 December 2026 at 09:00 in Paris, made from the golden examples, with identifiers of its own. */
public class RdvFixture {
    public static final String TOPIC = "booking.rdv.v1";
    private static final JsonMapper JSON = new JsonMapper();

    public final UUID rdvId = Ids.next();
    public final UUID participationId = Ids.next();
    public final UUID agentId = Ids.next();
    public final String usagerEmail = "usager-" + participationId + "@demo.example";
    public final String agentEmail = "agent-" + agentId + "@demo.example";

    /** The body of {@code RdvBooked}, version 1. */
    public ObjectNode booked() {
        return example("RdvBooked");
    }

    /** The body of {@code RdvCancelled}, version 2. */
    public ObjectNode cancelled() {
        return example("RdvCancelled");
    }

    /** The body of {@code RdvMoved}, version 2: from 1 to 3 December at 10:00, with the same agent. */
    public ObjectNode moved() {
        ObjectNode body = example("RdvMoved");
        ((ObjectNode) body.get("previous")).putArray("agentIds").add(agentId.toString());
        return body;
    }

    /** The body of {@code RdvJoined}, version 3: this usager takes a seat. */
    public ObjectNode joined() {
        return about("RdvJoined");
    }

    /** The body of {@code RdvLeft}, version 4: this usager gives the seat back. */
    public ObjectNode left() {
        return about("RdvLeft");
    }

    private ObjectNode about(String event) {
        ObjectNode body = example(event);
        body.putArray("changedParticipationIds").add(participationId.toString());
        return body;
    }

    private ObjectNode example(String event) {
        ObjectNode body = (ObjectNode) JSON.readTree(Contracts.example(TOPIC, event));
        body.put("rdvId", rdvId.toString());
        body.putArray("agentIds").add(agentId.toString());
        ((ObjectNode) body.get("participations").get(0)).put("participationId", participationId.toString());
        return body;
    }
}
