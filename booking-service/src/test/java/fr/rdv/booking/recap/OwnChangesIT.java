package fr.rdv.booking.recap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browser.Answer;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.PublishedEvents;
import fr.rdv.booking.testdata.WholeService;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An usager moves their RDV, and changes their mind after cancelling it. */
@WholeService
class OwnChangesIT {
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
    private Browser usager;
    private String rdvId;

    @BeforeEach
    void aRdvAtNine() {
        neighbours.closeCircuits();
        mairie = espaces.mairie();
        agent = espaces.agent(mairie, "basique");
        neighbours.offer(mairie, NINE, agent);
        usager = browsers.proved(UUID.randomUUID() + "@exemple.fr");
        rdvId = usager.book(Browsers.booking(mairie, NINE)).read("$.rdvId");
    }

    @Test
    void movesToAStartThatIsOfferedAndFreesTheOldOneOnlyThen() {
        neighbours.offerMove(mairie, TEN, agent);

        Answer week = usager.get("/api/public/recap/creneaux?from=2030-01-08&days=7");
        Answer moved = usager.post("/api/public/recap/move", at(TEN));

        assertThat(week.<String>read("$.days[0].creneaux[0].start")).isEqualTo(TEN.toString());
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.<String>read("$.start")).isEqualTo("2030-01-08T10:00:00+01:00");
        assertThat(moved.<Boolean>read("$.movable")).isTrue();
        assertThat(usager.get("/api/public/recap/rdv.ics").body()).contains("SEQUENCE:2");
        assertThat(PublishedEvents.names(published.of(rdvId, 2))).containsExactly("RdvBooked", "RdvMoved");
        assertThat(browsers.fresh()
                        .post("/api/public/holds", Browsers.creneau(mairie, NINE))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void staysWhereItIsWhenTheNewTimeIsTakenMeanwhile() {
        // EDGE_CASES C8
        neighbours.offer(mairie, TEN, agent);
        neighbours.offerMove(mairie, TEN, agent);
        browsers.fresh().post("/api/public/holds", Browsers.creneau(mairie, TEN));

        Answer refused = usager.post("/api/public/recap/move", at(TEN));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("creneau-taken");
        assertThat(refused.<List<String>>read("$.creneaux[*].start"))
                .containsExactly(TEN.plusHours(1).toString());
        assertThat(usager.get("/api/public/recap").<String>read("$.start")).isEqualTo("2030-01-08T09:00:00+01:00");
    }

    @Test
    void isNeverPutOverAnOverbookedRow() {
        neighbours.offerMove(mairie, TEN, agent);
        jdbc.sql("INSERT INTO agent_occupation (id, agent_id, period, rdv_id, overbooked)"
                        + " VALUES (?, ?, CAST(? AS tstzrange), ?, true)")
                .params(UUID.randomUUID(), agent, "[2030-01-08 10:15+01,2030-01-08 10:45+01)", UUID.randomUUID())
                .update();

        assertThat(usager.post("/api/public/recap/move", at(TEN)).problem()).isEqualTo("creneau-taken");
    }

    @Test
    void takesAnotherAgentWhenTheirOwnIsBusy() {
        UUID colleague = espaces.agent(mairie, "basique");
        neighbours.offerMove(mairie, TEN, agent, colleague);
        neighbours.offer(mairie, TEN, agent);
        browsers.fresh().post("/api/public/holds", Browsers.creneau(mairie, TEN));

        assertThat(usager.post("/api/public/recap/move", at(TEN)).status()).isEqualTo(200);
        assertThat(jdbc.sql("SELECT agent_id FROM agent_occupation WHERE rdv_id = ?")
                        .param(UUID.fromString(rdvId))
                        .query(UUID.class)
                        .single())
                .isEqualTo(colleague);
    }

    @Test
    void refusesAStartOffTheGrid() {
        // EDGE_CASES C11: agenda-service does not offer it
        assertThat(usager.post("/api/public/recap/move", at(TEN.plusMinutes(7))).problem())
                .isEqualTo("creneau-taken");
    }

    @Test
    void refusesToMoveLessThanTwoDaysAheadOrWhatTheMotifKeeps() {
        // EDGE_CASES C4, C6
        jdbc.sql("UPDATE rdv SET starts_at = now() + interval '47 hours', ends_at = now() + interval '48 hours',"
                        + " busy_until = now() + interval '48 hours' WHERE id = ?")
                .param(UUID.fromString(rdvId))
                .update();
        Answer late = usager.post("/api/public/recap/move", at(TEN));
        jdbc.sql("UPDATE motif SET movable = false WHERE id = ?")
                .param(mairie.motifId())
                .update();
        Answer never = usager.post("/api/public/recap/move", at(TEN));

        assertThat(late.problem()).isEqualTo("deplacement-trop-tardif");
        assertThat(never.problem()).isEqualTo("deplacement-impossible");
        assertThat(usager.get("/api/public/recap/creneaux").problem()).isEqualTo("deplacement-impossible");
        assertThat(usager.get("/api/public/recap").<Boolean>read("$.movable")).isFalse();
    }

    @Test
    void takesTheirCancellationBackWithinTenMinutes() {
        Answer cancelled = usager.post("/api/public/recap/cancellation", "{\"reason\": \"Empêchement\"}");
        Answer back = usager.delete("/api/public/recap/cancellation");

        assertThat(cancelled.<String>read("$.undoUntil")).isNotNull();
        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(back.<String>read("$.status")).isEqualTo("unknown");
        assertThat(back.<String>read("$.undoUntil")).isNull();
    }

    @Test
    void takesNoCancellationBackLaterOrOverSomebodyElse() {
        usager.post("/api/public/recap/cancellation", "{}");
        browsers.fresh().post("/api/public/holds", Browsers.creneau(mairie, NINE));
        Answer taken = usager.delete("/api/public/recap/cancellation");
        jdbc.sql("UPDATE rdv SET cancelled_at = now() - interval '11 minutes' WHERE id = ?")
                .param(UUID.fromString(rdvId))
                .update();
        Answer late = usager.delete("/api/public/recap/cancellation");

        assertThat(taken.problem()).isEqualTo("creneau-taken");
        assertThat(late.problem()).isEqualTo("delai-depasse");
    }

    @Test
    void aRecapOpensNoOtherRdvOfTheSameUsager() {
        // EDGE_CASES C17
        Answer recap = usager.get("/api/public/recap");

        assertThat(recap.<String>read("$.rdvId")).isEqualTo(rdvId);
        assertThat(recap.<String>read("$.reference")).hasSize(8);
        assertThat(browsers.fresh().get("/api/public/recap").status()).isEqualTo(401);
    }

    private static String at(OffsetDateTime start) {
        return "{\"start\": \"%s\"}".formatted(start);
    }
}
