package fr.rdv.ants.testdata;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.rdv.defaults.Ids;
import fr.rdv.testing.Contracts;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A mairie with a Dispositif de Recueil, one lieu and one motif « Passeport », with identifiers of its own. */
public class MairieFixture {
    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicLong NUMEROS = new AtomicLong(1000);

    public final UUID organisationId = Ids.next();
    public final UUID lieuId = Ids.next();
    public final UUID motifId = Ids.next();
    public final long numero = NUMEROS.incrementAndGet();

    public ObjectNode organisation() {
        return example("organisation.organisation.v1", "OrganisationCreated")
                .put("organisationId", organisationId.toString());
    }

    public ObjectNode lieu() {
        return example("organisation.lieu.v1", "LieuChanged")
                .put("lieuId", lieuId.toString())
                .put("organisationId", organisationId.toString())
                .put("numero", numero);
    }

    public ObjectNode motif() {
        return example("organisation.motif.v1", "MotifOpenedOnline")
                .put("motifId", motifId.toString())
                .put("organisationId", organisationId.toString());
    }

    /** Publishes the three. */
    public void publish(Events events) {
        events.publish("organisation.motif.v1", "MotifOpenedOnline", motifId, motif().toString());
        events.publish("organisation.lieu.v1", "LieuChanged", lieuId, lieu().toString());
        events.publish(
                "organisation.organisation.v1",
                "OrganisationCreated",
                organisationId,
                organisation().toString());
    }

    /** The identity provider gives tokens to services. */
    public static void giveTokens(WireMockServer server) {
        server.stubFor(post(urlPathMatching("/realms/agents/protocol/openid-connect/token"))
                .willReturn(okJson("{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600}")));
    }

    private static ObjectNode example(String topic, String event) {
        return (ObjectNode) JSON.readTree(Contracts.example(topic, event));
    }
}
