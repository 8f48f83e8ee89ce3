package fr.rdv.booking.testdata;

import static org.awaitility.Awaitility.await;

import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import java.time.OffsetDateTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Browsers of usagers. */
@TestConfiguration(proxyBeanMethods = false)
public class Browsers {
    private final MockMvcTester mvc;
    private final NeighbourServices neighbours;

    Browsers(MockMvcTester mvc, NeighbourServices neighbours) {
        this.mvc = mvc;
        this.neighbours = neighbours;
    }

    /** A browser that nothing is known of. */
    public Browser fresh() {
        return new Browser(mvc);
    }

    /** A browser whose usager has proved an e-mail; the first call of a cold service may take too long. */
    public Browser proved(String email) {
        Browser browser = fresh();
        String contact = "{\"email\": \"%s\"}".formatted(email);
        await().until(() -> browser.post("/api/public/codes", contact).status() == 202);
        String code = neighbours.codeSentTo(email);
        browser.post("/api/public/session", "{\"email\": \"%s\", \"code\": \"%s\"}".formatted(email, code));
        return browser;
    }

    /** The body that wants a créneau. */
    public static String creneau(Mairie mairie, OffsetDateTime start) {
        return "{\"motifId\": \"%s\", \"lieuId\": \"%s\", \"start\": \"%s\", \"persons\": 1}"
                .formatted(mairie.motifId(), mairie.lieuId(), start);
    }

    /** The body that books a créneau for Éloïse Dupont. */
    public static String booking(Mairie mairie, OffsetDateTime start) {
        return creneau(mairie, start).replace("}", ", " + ELOISE + "}");
    }

    /** The body that confirms a hold for Éloïse Dupont. */
    public static String confirmation(String holdId) {
        return "{\"holdId\": \"%s\", %s}".formatted(holdId, ELOISE);
    }

    private static final String ELOISE =
            "\"usager\": {\"firstName\": \"Éloïse\", \"lastName\": \"Dupont\", \"telephone\": \"06 39 98 12 34\"},"
                    + " \"preDemandes\": []";
}
