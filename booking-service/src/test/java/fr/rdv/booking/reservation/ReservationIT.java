package fr.rdv.booking.reservation;

import static fr.rdv.booking.testdata.Browsers.booking;
import static fr.rdv.booking.testdata.Browsers.confirmation;
import static fr.rdv.booking.testdata.Browsers.creneau;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browser.Answer;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.WholeService;
import fr.rdv.testing.Tokens;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeService
class ReservationIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void closeCircuits() {
        neighbours.closeCircuits();
    }

    @Test
    void needsAProvedEmail() {
        Mairie mairie = mairieWithNine(null);

        Answer answer = browsers.fresh().book(booking(mairie, NINE));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("session-expiree");
    }

    @Test
    void givesTheSameRdvToTheSameRequest() {
        Mairie mairie = mairieWithNine(null);
        Browser browser = browsers.proved("deux-fois@exemple.fr");
        String holdId = browser.post("/api/public/holds", creneau(mairie, NINE)).read("$.holdId");

        Answer first = browser.book(confirmation(holdId), "cle-1");
        Answer second = browser.book(confirmation(holdId), "cle-1");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.<String>read("$.rdvId")).isEqualTo(first.read("$.rdvId"));
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void refusesAKeyThatServedForSomethingElse() {
        Mairie mairie = mairieWithNine(null);
        Browser browser = browsers.proved("cle@exemple.fr");
        browser.book(booking(mairie, NINE), "cle-1");

        Answer other = browser.book(booking(mairie, NINE.plusHours(1)), "cle-1");

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("idempotency-key-reutilisee");
    }

    @Test
    void findsTheFicheOfTheSamePersonAndMakesOneForTheirSpouse() {
        Mairie mairie = mairieWithNine(null);
        neighbours.offer(mairie, NINE.plusHours(1), espaces.agent(mairie, "basique"));
        neighbours.offer(mairie, NINE.plusHours(2), espaces.agent(mairie, "basique"));
        Browser browser = browsers.proved("couple@exemple.fr");

        browser.book(booking(mairie, NINE));
        browser.book(
                booking(mairie, NINE.plusHours(1)).replace("Éloïse", "eloise").replace("Dupont", "DUPONT"));
        browser.book(booking(mairie, NINE.plusHours(2)).replace("Éloïse", "Karim"));

        assertThat(jdbc.sql("SELECT first_name FROM usager WHERE espace_id = ? ORDER BY created_at")
                        .param(mairie.espaceId())
                        .query(String.class)
                        .list())
                .containsExactly("Éloïse", "Karim");
    }

    @Test
    void booksWithAPreDemandeWhichIsKeptEncrypted() throws Exception {
        Mairie mairie = mairieWithNine("PASSEPORT");
        neighbours.preDemande("ABCDE12345", true, "validated");
        Browser browser = browsers.proved("ants@exemple.fr");

        Answer booked = browser.book(booking(mairie, NINE).replace("[]", "[\" abcde 12345 \"]"));

        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        UUID rdvId = UUID.fromString(booked.read("$.rdvId"));
        byte[] kept = jdbc.sql("SELECT number_encrypted FROM rdv_pre_demande WHERE rdv_id = ?")
                .param(rdvId)
                .query(byte[].class)
                .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("ABCDE12345");
        String numbers = mvc.get()
                .uri("/internal/rdvs/{id}/pre-demandes", rdvId)
                .with(Tokens.service())
                .exchange()
                .getResponse()
                .getContentAsString();
        assertThat(JsonPath.<List<String>>read(numbers, "$.numbers[*].number")).containsExactly("ABCDE12345");
        assertThat(JsonPath.<String>read(numbers, "$.numbers[0].managementId")).isNotBlank();
        assertThat(JsonPath.<String>read(numbers, "$.status")).isEqualTo("unknown");
    }

    @Test
    void refusesAPreDemandeThatServedAlready() {
        Mairie mairie = mairieWithNine("PASSEPORT");
        neighbours.preDemande("CONSUMED01", false, "consumed");
        Browser browser = browsers.proved("consumed@exemple.fr");

        Answer refused = browser.book(booking(mairie, NINE).replace("[]", "[\"CONSUMED01\"]"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("pre-demande-refusee");
        assertThat(refused.<String>read("$.champs['preDemandes[0]']")).contains("déjà servi");
    }

    @Test
    void asksForOnePreDemandePerPerson() {
        Mairie mairie = mairieWithNine("PASSEPORT");
        Browser browser = browsers.proved("manque@exemple.fr");

        Answer refused = browser.book(booking(mairie, NINE));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.<String>read("$.champs.preDemandes")).isNotBlank();
    }

    @Test
    void booksNothingWhileAntsDoesNotAnswer() {
        Mairie mairie = mairieWithNine("PASSEPORT");
        neighbours.antsDown("ANTSDOWN01");
        Browser browser = browsers.proved("ants-panne@exemple.fr");

        Answer refused = browser.book(booking(mairie, NINE).replace("[]", "[\"ANTSDOWN01\"]"));

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.problem()).isEqualTo("ants-indisponible");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"usager\": null}",
                "{\"holdId\": \"pas-un-uuid\", \"usager\": {}}",
                "{\"usager\": {\"firstName\": \"\", \"lastName\": \"-\"}}",
                "{\"usager\": {\"firstName\": \"A\", \"lastName\": \"B\"}}",
                "{\"usager\": {\"firstName\": \"A\", \"lastName\": \"B\"}, \"motifId\": \"%s\", \"start\": \"demain\"}",
                "{\"usager\": {\"firstName\": \"A\", \"lastName\": \"B\"}, \"motifId\": \"%s\", \"start\": \"+999999-01-01T00:00:00Z\"}",
                "{\"usager\": {\"firstName\": \"A\", \"lastName\": \"B\"}, \"motifId\": \"00000000-0000-0000-0000-000000000000\", \"start\": \"2030-01-08T09:00:00+01:00\"}",
                "{\"usager\": {\"firstName\": \"A\", \"lastName\": \"B\"}, \"motifId\": \"%s\", \"start\": \"2030-01-08T09:00:00+01:00\", \"persons\": 99}",
                "{\"usager\": {\"firstName\": \"A\", \"lastName\": \"B\", \"birthDate\": \"2999-01-01\"}, \"motifId\": \"%s\", \"start\": \"2030-01-08T09:00:00+01:00\"}",
                "{\"usager\": {\"firstName\": \"A\", \"lastName\": \"B\", \"telephone\": \"12\"}, \"motifId\": \"%s\", \"start\": \"2030-01-08T09:00:00+01:00\"}",
                "{\"usager\": {\"firstName\": \"A\", \"lastName\": \"B\"}, \"motifId\": \"%s\", \"start\": \"2030-01-08T09:00:00+01:00\", \"preDemandes\": [null]}"
            })
    void answersAProblemToBadInput(String body) {
        Mairie mairie = mairieWithNine(null);
        Browser browser = browsers.proved(UUID.randomUUID() + "@exemple.fr");

        Answer answer = browser.book(body.replace("%s", mairie.motifId().toString()));

        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.<String>read("$.title")).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("java.");
    }

    @Test
    void keepsOutCharactersThatADatabaseRefuses() {
        Mairie mairie = mairieWithNine(null);
        Browser browser = browsers.proved("nul@exemple.fr");

        Answer booked = browser.book(booking(mairie, NINE).replace("Éloïse", "Élo\\u0000ïse\\ud800"));
        Answer cancelled = browser.post("/api/public/recap/cancellation", "{\"reason\": \"a\\u0000b\"}");

        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
    }

    private Mairie mairieWithNine(String categorie) {
        Mairie mairie = espaces.mairie(categorie);
        neighbours.offer(mairie, NINE, espaces.agent(mairie, "basique"));
        return mairie;
    }
}
