package fr.rdv.booking.compte;

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

/** « Mes rendez-vous ». */
@WholeService
class CompteIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");
    private static final String LEA = "{\"firstName\": \"Léa\", \"lastName\": \"Martin\"}";

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient jdbc;

    private Mairie mairie;
    private String email;
    private Browser usager;

    @BeforeEach
    void aMairie() {
        neighbours.closeCircuits();
        mairie = espaces.mairie();
        email = UUID.randomUUID() + "@exemple.fr";
        usager = browsers.proved(email);
    }

    @Test
    void listsComingAndPastRdvsByPages() {
        for (int i = 0; i < 11; i++) {
            book(NINE.plusDays(i));
        }
        String past = book(NINE.plusDays(20));
        jdbc.sql("UPDATE rdv SET starts_at = starts_at - interval '10 years', ends_at = ends_at - interval '10 years',"
                        + " busy_until = busy_until - interval '10 years' WHERE id = ?")
                .param(UUID.fromString(past))
                .update();

        Answer first = usager.get("/api/public/rdvs?when=coming");
        Answer second = usager.get("/api/public/rdvs?when=coming&cursor=" + first.read("$.next"));

        assertThat(first.<List<String>>read("$.rdvs[*].start"))
                .hasSize(10)
                .startsWith("2030-01-08T09:00:00+01:00")
                .isSorted();
        assertThat(first.<String>read("$.rdvs[0].organisation.contact.telephone"))
                .isEqualTo("01 60 54 00 00");
        assertThat(second.<List<String>>read("$.rdvs[*].start")).containsExactly("2030-01-18T09:00:00+01:00");
        assertThat(second.<String>read("$.next")).isNull();
        assertThat(usager.get("/api/public/rdvs?when=past").<List<String>>read("$.rdvs[*].rdvId"))
                .containsExactly(past);
    }

    @Test
    void opensTheRecapOfTheirRdvsAndNoOther() {
        String rdvId = book(NINE);
        Browser again = browsers.proved(email);

        Answer recap = again.post("/api/public/rdvs/" + rdvId + "/recap", "");

        assertThat(recap.<String>read("$.rdvId")).isEqualTo(rdvId);
        assertThat(again.get("/api/public/recap").status()).isEqualTo(200);
        Browser other = browsers.proved(UUID.randomUUID() + "@exemple.fr");
        assertThat(other.post("/api/public/rdvs/" + rdvId + "/recap", "").status())
                .isEqualTo(404);
        assertThat(browsers.fresh().get("/api/public/rdvs?when=coming").status())
                .isEqualTo(401);
    }

    @Test
    void aTelephoneTypedButNeverProvedOpensNothing() {
        book(NINE);
        Browser stranger = browsers.fresh();
        stranger.post("/api/public/codes", "{\"telephone\": \"0639981234\"}");
        stranger.post(
                "/api/public/session",
                "{\"telephone\": \"0639981234\", \"code\": \"%s\"}".formatted(neighbours.codeSentTo("+33639981234")));

        assertThat(stranger.get("/api/public/rdvs?when=coming").<List<Object>>read("$.rdvs"))
                .isEmpty();
    }

    @Test
    void keepsProchesUntilNobodyExpectsThem() {
        String procheId = usager.post("/api/public/proches", LEA).read("$.procheId");
        neighbours.offer(mairie, NINE, espaces.agent(mairie, "basique"));
        usager.book(Browsers.booking(mairie, NINE)
                .replace("\"persons\": 1", "\"participants\": [{\"procheId\": \"%s\"}]".formatted(procheId)));

        Answer expected = usager.delete("/api/public/proches/" + procheId);
        Answer changed = usager.put("/api/public/proches/" + procheId, LEA.replace("Martin", "Martin-Dupont"));
        usager.post("/api/public/recap/cancellation", "{}");

        assertThat(expected.problem()).isEqualTo("proche-attendu");
        assertThat(changed.<String>read("$.lastName")).isEqualTo("Martin-Dupont");
        assertThat(usager.get("/api/public/recap").<String>read("$.participants[0].lastName"))
                .isEqualTo("Martin-Dupont");
        assertThat(browsers.proved(UUID.randomUUID() + "@exemple.fr")
                        .delete("/api/public/proches/" + procheId)
                        .status())
                .isEqualTo(404);
        assertThat(usager.delete("/api/public/proches/" + procheId).status()).isEqualTo(204);
        assertThat(usager.get("/api/public/proches").body()).isEqualTo("[]");
    }

    @Test
    void isWrittenToAsPreferred() {
        book(NINE);

        usager.put("/api/public/preferences", "{\"notifyByEmail\": false, \"notifyBySms\": true}");

        Answer kept = usager.get("/api/public/preferences");
        assertThat(kept.<Boolean>read("$.notifyByEmail")).isFalse();
        assertThat(kept.<Boolean>read("$.notifyBySms")).isTrue();
    }

    @Test
    void erasesEverythingOnceNoRdvIsToCome() {
        book(NINE);
        Answer expected = usager.delete("/api/public/usager");
        usager.post("/api/public/recap/cancellation", "{\"reason\": \"Maladie\"}");

        Answer erased = usager.delete("/api/public/usager");

        assertThat(expected.problem()).isEqualTo("rdv-a-venir");
        assertThat(erased.status()).isEqualTo(204);
        assertThat(jdbc.sql("SELECT concat_ws('|', first_name, email, telephone, birth_date, folded_name) FROM usager"
                                + " WHERE espace_id = ?")
                        .param(mairie.espaceId())
                        .query(String.class)
                        .list())
                .containsExactly("Usager|");
        assertThat(usager.get("/api/public/session").<String>read("$.email")).isNull();
        assertThat(usager.get("/api/public/recap").status()).isEqualTo(401);
    }

    private String book(OffsetDateTime start) {
        neighbours.offer(mairie, start, espaces.agent(mairie, "basique"));
        Answer booked = usager.book(Browsers.booking(mairie, start));
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        return booked.read("$.rdvId");
    }
}
