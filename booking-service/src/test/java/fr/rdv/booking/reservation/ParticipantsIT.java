package fr.rdv.booking.reservation;

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

/** Several persons come together; the one who books is responsible for them. */
@WholeService
class ParticipantsIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-01-08T09:00:00+01:00");
    private static final String LEA =
            "{\"firstName\": \"Léa\", \"lastName\": \"Martin\", \"birthDate\": \"2015-03-02\"}";

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient jdbc;

    private Mairie mairie;
    private Browser usager;

    @BeforeEach
    void aMotifForThree() {
        neighbours.closeCircuits();
        mairie = espaces.mairie();
        jdbc.sql("UPDATE motif SET persons_max = 3 WHERE id = ?")
                .param(mairie.motifId())
                .update();
        neighbours.offer(mairie, NINE, espaces.agent(mairie, "basique"));
        usager = browsers.proved(UUID.randomUUID() + "@exemple.fr");
    }

    @Test
    void eachComesOnceAndOneIsWrittenTo() {
        Answer booked = book(3, "{\"self\": true}, " + LEA + ", {\"firstName\": \"Tom\", \"lastName\": \"Dupont\"}");

        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        assertThat(booked.<List<String>>read("$.recap.participants[*].firstName"))
                .containsExactly("Éloïse", "Léa", "Tom");
        assertThat(booked.<String>read("$.recap.usager.firstName")).isEqualTo("Éloïse");
        assertThat(jdbc.sql("SELECT notify FROM participation WHERE rdv_id = ? ORDER BY id")
                        .param(UUID.fromString(booked.read("$.rdvId")))
                        .query(Boolean.class)
                        .list())
                .containsExactly(true, false, false);
    }

    @Test
    void aChildMayComeAloneAndIsKnownTheNextTime() {
        Answer first = book(1, LEA);
        neighbours.offer(mairie, NINE.plusHours(1), espaces.agent(mairie, "basique"));
        usager.book(Browsers.booking(mairie, NINE.plusHours(1))
                .replace("\"persons\": 1", "\"participants\": [" + LEA.replace("Léa", "LEA") + "]"));

        assertThat(first.<List<String>>read("$.recap.participants[*].firstName"))
                .containsExactly("Léa");
        assertThat(first.<String>read("$.recap.usager.firstName")).isEqualTo("Éloïse");
        assertThat(jdbc.sql("SELECT count(*) FROM usager WHERE espace_id = ?")
                        .param(mairie.espaceId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void refusesMoreThanTheMotifIsForOrNotOnePerPerson() {
        assertThat(book(4, "{\"self\": true}").<String>read("$.champs.persons")).isNotBlank();
        assertThat(book(2, "{\"self\": true}").<String>read("$.champs.participants"))
                .isNotBlank();
        assertThat(book(2, "{\"self\": true}, {\"self\": true}").<String>read("$.champs['participants[1]']"))
                .isEqualTo("Cette personne est déjà dans la liste");
        assertThat(book(1, "{\"firstName\": \"\", \"lastName\": \"Martin\"}")
                        .<String>read("$.champs['participants[0].firstName']"))
                .isEqualTo("Saisissez le prénom");
        assertThat(book(1, "{\"procheId\": \"%s\"}".formatted(UUID.randomUUID()))
                        .<String>read("$.champs['participants[0]']"))
                .isNotBlank();
        assertThat(usager.post(
                                "/api/public/holds",
                                Browsers.creneau(mairie, NINE).replace("\"persons\": 1", "\"persons\": 4"))
                        .<String>read("$.champs.persons"))
                .isNotBlank();
    }

    private Answer book(int persons, String participants) {
        return usager.book(Browsers.booking(mairie, NINE)
                .replace("\"persons\": 1", "\"persons\": %d, \"participants\": [%s]".formatted(persons, participants)));
    }
}
