package fr.rdv.booking.hold;

import static fr.rdv.booking.testdata.Browsers.confirmation;
import static fr.rdv.booking.testdata.Browsers.creneau;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browser.Answer;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.PublishedEvents;
import fr.rdv.booking.testdata.WholeService;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class HoldIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");
    private static final OffsetDateTime TEN = NINE.plusHours(1);

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

    @Autowired
    private PublishedEvents published;

    @Autowired
    private JdbcClient jdbc;

    private Mairie mairie;
    private UUID agent;

    @BeforeEach
    void aMairieThatOffersNineAndTen() {
        neighbours.closeCircuits();
        mairie = espaces.mairie();
        agent = espaces.agent(mairie, "basique");
        neighbours.offer(mairie, NINE, agent);
        neighbours.offer(mairie, TEN, agent);
    }

    @Test
    void refusesACreneauThatAnotherHoldsAndGivesTheNearest() {
        browsers.fresh().post("/api/public/holds", creneau(mairie, NINE));

        Answer second = browsers.fresh().post("/api/public/holds", creneau(mairie, NINE));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("creneau-taken");
        assertThat(second.<String>read("$.creneaux[0].start")).startsWith("2030-01-08T09:30");
    }

    @Test
    void givesTheSameHoldToTheSameBrowser() {
        Browser browser = browsers.fresh();

        String first = browser.post("/api/public/holds", creneau(mairie, NINE)).read("$.holdId");
        String second = browser.post("/api/public/holds", creneau(mairie, NINE)).read("$.holdId");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void releasesTheOlderHoldOfABrowser() {
        Browser browser = browsers.fresh();
        String first = browser.post("/api/public/holds", creneau(mairie, NINE)).read("$.holdId");

        browser.post("/api/public/holds", creneau(mairie, TEN));

        assertThat(browsers.fresh()
                        .post("/api/public/holds", creneau(mairie, NINE))
                        .status())
                .isEqualTo(201);
        assertThat(PublishedEvents.names(published.of(first, 2))).containsExactly("CreneauHeld", "CreneauReleased");
    }

    @Test
    void isRenewedOnce() {
        Browser browser = browsers.fresh();
        Answer hold = browser.post("/api/public/holds", creneau(mairie, NINE));
        String path = "/api/public/holds/" + hold.read("$.holdId");

        Answer renewed = browser.post(path + "/renewal", "");
        Answer again = browser.post(path + "/renewal", "");

        assertThat(hold.<Boolean>read("$.renewable")).isTrue();
        assertThat(renewed.<Boolean>read("$.renewable")).isFalse();
        assertThat(Instant.parse(renewed.read("$.expiresAt"))).isAfter(Instant.parse(hold.read("$.expiresAt")));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("hold-not-renewable");
    }

    @Test
    void doesNotExistForAnotherBrowser() {
        Browser browser = browsers.fresh();
        String holdId = browser.post("/api/public/holds", creneau(mairie, NINE)).read("$.holdId");
        Browser other = browsers.proved("autre@exemple.fr");

        assertThat(other.get("/api/public/holds/" + holdId).status()).isEqualTo(404);
        assertThat(other.post("/api/public/holds/" + holdId + "/renewal", "").status())
                .isEqualTo(404);
        assertThat(other.delete("/api/public/holds/" + holdId).status()).isEqualTo(204);
        assertThat(other.book(confirmation(holdId)).problem()).isEqualTo("hold-expired");
        assertThat(browser.get("/api/public/holds/" + holdId).status()).isEqualTo(200);
    }

    @Test
    void isTakenOverOnceExpired() {
        Browser late = browsers.proved("tard@exemple.fr");
        String holdId = late.post("/api/public/holds", creneau(mairie, NINE)).read("$.holdId");
        expire(holdId);

        Answer next = browsers.fresh().post("/api/public/holds", creneau(mairie, NINE));

        assertThat(next.status()).isEqualTo(201);
        assertThat(late.get("/api/public/holds/" + holdId).problem()).isEqualTo("hold-expired");
        assertThat(late.post("/api/public/holds/" + holdId + "/renewal", "").problem())
                .isEqualTo("hold-expired");
        Answer booking = late.book(confirmation(holdId));
        assertThat(booking.status()).isEqualTo(410);
        assertThat(booking.problem()).isEqualTo("hold-expired");
    }

    @Test
    void canStillBeBookedDirectlyOnceExpiredWhileTheCreneauIsFree() {
        Browser late = browsers.proved("tard2@exemple.fr");
        String holdId = late.post("/api/public/holds", creneau(mairie, NINE)).read("$.holdId");
        expire(holdId);

        assertThat(late.book(confirmation(holdId)).status()).isEqualTo(410);
        assertThat(late.book(Browsers.booking(mairie, NINE)).status()).isEqualTo(201);
    }

    @Test
    void isRefusedOverAnOverbookedRowToo() {
        jdbc.sql("INSERT INTO agent_occupation (id, agent_id, period, rdv_id, overbooked)"
                        + " VALUES (?, ?, CAST(? AS tstzrange), ?, true)")
                .params(UUID.randomUUID(), agent, "[2030-01-08 09:15+01,2030-01-08 09:45+01)", UUID.randomUUID())
                .update();

        assertThat(browsers.fresh()
                        .post("/api/public/holds", creneau(mairie, NINE))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void saysThatAgendasAreDownBeforeTheyAnswer() {
        OffsetDateTime eleven = NINE.plusHours(2);
        neighbours.stallAgenda(mairie, eleven);
        Instant before = Instant.now();

        Answer answer = browsers.fresh().post("/api/public/holds", creneau(mairie, eleven));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("agenda-indisponible");
        assertThat(Duration.between(before, Instant.now())).isLessThan(NeighbourServices.STALL);
    }

    @Test
    void stillBecomesARdvWhileAgendasAreDown() {
        Browser browser = browsers.proved("panne@exemple.fr");
        String holdId = browser.post("/api/public/holds", creneau(mairie, NINE)).read("$.holdId");
        neighbours.stallAgenda(mairie, NINE);

        assertThat(browser.book(confirmation(holdId)).status()).isEqualTo(201);
    }

    private void expire(String holdId) {
        UUID id = UUID.fromString(holdId);
        jdbc.sql("UPDATE agent_occupation SET expires_at = now() - interval '1 second' WHERE id = ?")
                .param(id)
                .update();
        jdbc.sql("UPDATE creneau_hold SET expires_at = now() - interval '1 second' WHERE id = ?")
                .param(id)
                .update();
    }
}
