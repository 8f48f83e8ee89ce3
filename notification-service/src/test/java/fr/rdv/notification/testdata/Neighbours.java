package fr.rdv.notification.testdata;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.matching.UrlPathPattern;
import fr.rdv.defaults.Ids;
import fr.rdv.testing.Contracts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What booking-service and identity-service answer, and the copies they all share. */
public final class Neighbours {
    private static final Map<String, String> COPIES = Map.of(
            "organisation.organisation.v1", "OrganisationCreated",
            "organisation.lieu.v1", "LieuChanged",
            "organisation.motif.v1", "MotifOpenedOnline",
            "identity.agent.v1", "AgentRoleChanged");

    private Neighbours() {}

    /** Both services answer for that RDV. */
    public static void know(WireMockServer server, RdvFixture rdv) {
        know(server, rdv, null);
    }

    /** The same for a RDV collectif with a title. */
    public static void know(WireMockServer server, RdvFixture rdv, @Nullable String title) {
        String told = title == null ? "null" : '"' + title + '"';
        server.stubFor(post(urlPathMatching("/realms/agents/protocol/openid-connect/token"))
                .willReturn(okJson("{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600}")));
        server.stubFor(post(link(rdv)).willReturn(okJson("""
                        {"email":"%s","telephone":null,"firstName":"Jeanne","lastName":"Dupont","notifyByEmail":true,
                         "notifyBySms":false,"title":%s,"path":"/r/jeton-secret"}""".formatted(rdv.usagerEmail, told))));
        server.stubFor(get("/internal/agents/" + rdv.agentId)
                .willReturn(okJson("{\"agentId\":\"%s\",\"displayName\":\"Camille MARTIN\",\"email\":\"%s\"}"
                        .formatted(rdv.agentId, rdv.agentEmail))));
    }

    /** booking-service fails whenever it is asked about that RDV. */
    public static void breakBooking(WireMockServer server, RdvFixture rdv) {
        server.stubFor(post(link(rdv)).willReturn(serverError()));
    }

    /** Publishes the copies a mail needs. */
    public static void publishCopies(Events events) {
        COPIES.forEach((topic, event) -> events.publish(topic, event, Ids.next(), Contracts.example(topic, event)));
    }

    private static UrlPathPattern link(RdvFixture rdv) {
        return urlPathMatching("/internal/participations/" + rdv.participationId + "/links");
    }
}
