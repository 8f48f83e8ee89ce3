package fr.rdv.booking.usager;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.rdv.booking.testdata.Browser;
import fr.rdv.booking.testdata.Browser.Answer;
import fr.rdv.booking.testdata.Browsers;
import fr.rdv.booking.testdata.EspaceFixture;
import fr.rdv.booking.testdata.EspaceFixture.Mairie;
import fr.rdv.booking.testdata.NeighbourServices;
import fr.rdv.booking.testdata.PlayedFranceConnect;
import fr.rdv.booking.testdata.WholeService;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class FranceConnectIT {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2030-03-05T09:00:00+01:00");

    @Autowired
    private NeighbourServices neighbours;

    @Autowired
    private Browsers browsers;

    @Autowired
    private EspaceFixture espaces;

    @Autowired
    private PlayedFranceConnect franceConnect;

    @BeforeEach
    void closeCircuits() {
        neighbours.closeCircuits();
    }

    @Test
    void opensASessionForTheIdentityThatFranceConnectVouchesFor() {
        Browser browser = browsers.fresh();

        Answer proof = prove(browser, franceConnect.tells("Ursule@Exemple.fr"));

        assertThat(proof.status()).as(proof.body()).isEqualTo(201);
        Cookie cookie = proof.response().getCookie("rdv_usager");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/api/public");
        Answer session = browser.get("/api/public/session");
        assertThat(session.<String>read("$.by")).isEqualTo("franceconnect");
        assertThat(session.<String>read("$.email")).isEqualTo("ursule@exemple.fr");
        assertThat(session.<String>read("$.identity.firstName")).isEqualTo("Ursule");
        assertThat(session.<String>read("$.identity.lastName")).isEqualTo("SAGÈRE");
        assertThat(session.<String>read("$.identity.birthDate")).isEqualTo("1985-03-14");
    }

    @Test
    void doesWithoutABirthDateOfWhichOnlyTheYearIsKnown() {
        Browser browser = browsers.fresh();

        prove(browser, franceConnect.tells("annee@exemple.fr", claims -> claims.claim("birthdate", "1985-00-00")));

        assertThat(browser.get("/api/public/session").<String>read("$.identity.birthDate"))
                .isNull();
    }

    static Stream<Consumer<JWTClaimsSet.Builder>> claimsThatProveNothing() {
        return Stream.of(
                claims -> claims.issuer("http://127.0.0.1:1/realms/agents"),
                claims -> claims.audience("rdv-api"),
                claims -> claims.claim("identity_provider", null),
                claims -> claims.claim("identity_provider", "autre"),
                claims -> claims.claim("family_name", null),
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))));
    }

    @ParameterizedTest
    @MethodSource("claimsThatProveNothing")
    void refusesATokenThatWasNotMadeForThis(Consumer<JWTClaimsSet.Builder> claims) {
        Browser browser = browsers.fresh();

        assertThat(prove(browser, franceConnect.tells("refus@exemple.fr", claims))
                        .status())
                .isEqualTo(422);
        assertThat(browser.get("/api/public/session").<String>read("$.by")).isNull();
    }

    @Test
    void refusesATokenThatTheRealmDidNotSign() {
        assertThat(prove(browsers.fresh(), franceConnect.forged()).problem()).isEqualTo("identite-refusee");
        assertThat(prove(browsers.fresh(), "n.im.porte").problem()).isEqualTo("identite-refusee");
    }

    @Test
    void booksUnderThatIdentityWhateverIsTyped() {
        Mairie mairie = mairie(NINE);
        Browser browser = identified("fige@exemple.fr");

        Answer booked = browser.book(Browsers.booking(mairie, NINE));

        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        assertThat(booked.<String>read("$.recap.usager.firstName")).isEqualTo("Ursule");
        assertThat(booked.<String>read("$.recap.usager.lastName")).isEqualTo("SAGÈRE");
    }

    @Test
    void showsTheRdvsOfThisIdentityAndNotOfOthersAtTheSameAddress() {
        Mairie mairie = mairie(NINE, NINE.plusHours(1));
        Browser household = browsers.proved("foyer@exemple.fr");
        household.book(Browsers.booking(mairie, NINE));
        Browser ursule = identified("foyer@exemple.fr");
        String own = ursule.book(Browsers.booking(mairie, NINE.plusHours(1))).read("$.rdvId");

        assertThat(ursule.get("/api/public/rdvs").<List<String>>read("$.rdvs[*].rdvId"))
                .containsExactly(own);
        assertThat(household.get("/api/public/rdvs").<List<String>>read("$.rdvs[*].rdvId"))
                .hasSize(2);
    }

    @Test
    void showsNoProcheOfOthersAtTheSameAddress() {
        Browser household = browsers.proved("proches@exemple.fr");
        household.post("/api/public/proches", "{\"firstName\": \"Léa\", \"lastName\": \"Dupont\"}");
        Browser ursule = identified("proches@exemple.fr");
        ursule.post("/api/public/proches", "{\"firstName\": \"Noé\", \"lastName\": \"Sagère\"}");

        assertThat(ursule.get("/api/public/proches").<List<String>>read("$[*].firstName"))
                .containsExactly("Noé");
    }

    @Test
    void keepsTheIdentityOnceACodeGaveTheContactThatFranceConnectDidNotTell() {
        Mairie mairie = mairie(NINE);
        Browser browser = browsers.fresh();
        prove(browser, franceConnect.tells(null));
        assertThat(browser.get("/api/public/rdvs").problem()).isEqualTo("contact-a-confirmer");
        assertThat(browser.book(Browsers.booking(mairie, NINE)).status()).isEqualTo(401);

        browser.post("/api/public/codes", "{\"email\": \"sacha@exemple.fr\"}");
        Answer proof = browser.post(
                "/api/public/session",
                "{\"email\": \"sacha@exemple.fr\", \"code\": \"%s\"}"
                        .formatted(neighbours.codeSentTo("sacha@exemple.fr")));

        assertThat(proof.<String>read("$.by")).isEqualTo("franceconnect");
        assertThat(browser.book(Browsers.booking(mairie, NINE)).<String>read("$.recap.usager.lastName"))
                .isEqualTo("SAGÈRE");
    }

    private Mairie mairie(OffsetDateTime... starts) {
        Mairie mairie = espaces.mairie();
        UUID agentId = espaces.agent(mairie, "basique");
        Stream.of(starts).forEach(start -> neighbours.offer(mairie, start, agentId));
        return mairie;
    }

    private Browser identified(String email) {
        Browser browser = browsers.fresh();
        prove(browser, franceConnect.tells(email));
        return browser;
    }

    private static Answer prove(Browser browser, String idToken) {
        return browser.post("/api/public/session/franceconnect", "{\"idToken\": \"%s\"}".formatted(idToken));
    }
}
