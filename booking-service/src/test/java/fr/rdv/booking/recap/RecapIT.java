package fr.rdv.booking.recap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browser.Answer;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.WholeService;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeService
class RecapIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

    @Autowired
    private RecapLinks links;

    @Autowired
    private JdbcClient jdbc;

    private Browser booker;
    private UUID rdvId;
    private UUID agent;
    private Mairie mairie;
    private String token;

    @BeforeEach
    void aRdvOfEloiseDupont() {
        neighbours.closeCircuits();
        mairie = espaces.mairie();
        agent = espaces.agent(mairie, "basique");
        neighbours.offer(mairie, NINE, agent);
        booker = browsers.proved(UUID.randomUUID() + "@exemple.fr");
        rdvId = UUID.fromString(booker.book(Browsers.booking(mairie, NINE)).read("$.rdvId"));
        token = links.linkFor(participation(), "message").value();
    }

    @Test
    void isClosedWithoutItsCookie() {
        assertThat(browsers.fresh().get("/api/public/recap").status()).isEqualTo(401);
        assertThat(browsers.fresh().post("/api/public/recap/cancellation", "{}").status())
                .isEqualTo(401);
    }

    @Test
    void locksAfterFiveWrongTriesWhateverTheLink() {
        String other = links.linkFor(participation(), "autre-message").value();

        for (int left = 4; left >= 0; left--) {
            Answer wrong = open(left % 2 == 0 ? token : other, "xyz");
            assertThat(wrong.status()).isEqualTo(403);
            assertThat(wrong.problem()).isEqualTo("lettres-incorrectes");
            assertThat(wrong.<Integer>read("$.triesLeft")).isEqualTo(left);
        }

        Answer locked = open(token, "dup");
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.problem()).isEqualTo("trop-d-essais");
    }

    @Test
    void opensAgainOnceTheLockIsOver() {
        for (int i = 0; i < 5; i++) {
            open(token, "xyz");
        }
        jdbc.sql("UPDATE recap_try SET locked_until = now() - interval '1 second' WHERE participation_id = ?")
                .param(participation())
                .update();

        assertThat(open(token, "dup").status()).isEqualTo(200);
    }

    @Test
    void knowsNoOtherLink() {
        Answer answer = open("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "dup");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("lien-inconnu");
    }

    @Test
    void linkExpiresTwoDaysAfterTheRdv() {
        moveTo("now() - interval '49 hours'");

        Answer answer = open(token, "dup");

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.problem()).isEqualTo("lien-expire");
    }

    @Test
    void refusesToCancelFourHoursAhead() {
        moveTo("now() + interval '4 hours'");

        Answer answer = booker.post("/api/public/recap/cancellation", "{}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("annulation-trop-tardive");
        assertThat(booker.get("/api/public/recap").<Boolean>read("$.cancellable"))
                .isFalse();
    }

    @Test
    void cancellingFreesTheCreneauAndLiftsTheMarkOfWhatOverlappedIt() {
        UUID over = occupy("[2030-01-08 09:15+01,2030-01-08 09:45+01)");
        UUID crossing = occupy("[2030-01-08 08:30+01,2030-01-08 09:05+01)");
        UUID crossed = occupy("[2030-01-08 08:45+01,2030-01-08 09:10+01)");

        booker.post("/api/public/recap/cancellation", "{}");
        booker.post("/api/public/recap/cancellation", "{}");

        assertThat(isOverbooked(over)).isFalse();
        assertThat(isOverbooked(crossing)).isTrue();
        assertThat(isOverbooked(crossed)).isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM agent_occupation WHERE rdv_id = ?")
                        .param(rdvId)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT version FROM rdv WHERE id = ?")
                        .param(rdvId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void sendsANewLinkToWhereTheFirstWasThreeTimesAnHourAndSaysNothing() {
        String email = booker.get("/api/public/session").read("$.email");
        for (int i = 0; i < 4; i++) {
            assertThat(ask(token).status()).isEqualTo(202);
        }
        assertThat(ask("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").status()).isEqualTo(202);

        List<String> sent = neighbours.linksSentTo(email);
        assertThat(sent).hasSize(3).doesNotHaveDuplicates();
        assertThat(open(sent.getFirst().replace("/r/", ""), "dup").status()).isEqualTo(200);
    }

    @Test
    void sendsNoLinkToWhatIsLongOver() {
        moveTo("now() - interval '49 hours'");

        assertThat(ask(token).status()).isEqualTo(202);
        assertThat(neighbours.linksSentTo(booker.get("/api/public/session").read("$.email")))
                .isEmpty();
    }

    private Answer ask(String link) {
        return browsers.fresh().post("/api/public/recap/links", "{\"token\": \"%s\"}".formatted(link));
    }

    @Test
    void readingChangesNothing() {
        booker.get("/api/public/recap");
        booker.get("/api/public/recap/rdv.ics");

        assertThat(jdbc.sql("SELECT version FROM rdv WHERE id = ?")
                        .param(rdvId)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isAlsoACalendarFile() throws Exception {
        Answer ics = booker.get("/api/public/recap/rdv.ics");

        assertThat(ics.response().getContentType()).startsWith("text/calendar");
        assertThat(ics.body().replace("\r\n ", ""))
                .contains("METHOD:PUBLISH")
                .contains("UID:" + rdvId + "@rdv")
                .contains("SEQUENCE:1")
                .contains("DTSTART;TZID=Europe/Paris:20300108T090000")
                .contains("DTEND;TZID=Europe/Paris:20300108T093000")
                .contains("BEGIN:VTIMEZONE")
                .contains("TZOFFSETTO:+0100")
                .contains("LOCATION:Hôtel de ville");
    }

    private Answer open(String link, String letters) {
        return browsers.fresh()
                .post("/api/public/recap", "{\"token\": \"%s\", \"letters\": \"%s\"}".formatted(link, letters));
    }

    private UUID participation() {
        return jdbc.sql("SELECT id FROM participation WHERE rdv_id = ?")
                .param(rdvId)
                .query(UUID.class)
                .single();
    }

    private void moveTo(String start) {
        jdbc.sql("UPDATE rdv SET starts_at = " + start + ", ends_at = " + start
                        + " + interval '30 minutes', busy_until = " + start + " + interval '30 minutes' WHERE id = ?")
                .param(rdvId)
                .update();
    }

    private UUID occupy(String period) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO agent_occupation (id, agent_id, period, rdv_id, overbooked)"
                        + " VALUES (?, ?, CAST(? AS tstzrange), ?, true)")
                .params(id, agent, period, UUID.randomUUID())
                .update();
        return id;
    }

    private boolean isOverbooked(UUID id) {
        return jdbc.sql("SELECT overbooked FROM agent_occupation WHERE id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
