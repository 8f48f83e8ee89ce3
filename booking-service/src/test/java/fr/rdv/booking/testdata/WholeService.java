package fr.rdv.booking.testdata;

import fr.rdv.testing.Realm;
import fr.rdv.testing.TestInfra;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole service on real PostgreSQL and Kafka, its neighbours played by WireMock, one context for all such tests. Fair use
 * bounds nobody here: its own tests do.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"rdv.booking.fair-use.rdvs-to-come=1000", "rdv.booking.ip-address.uses-per-hour=100000"})
@AutoConfigureMockMvc
@Import({
    TestInfra.class,
    Realm.class,
    NeighbourServices.class,
    EspaceFixture.class,
    Browsers.class,
    PlayedFranceConnect.class,
    PublishedEvents.class,
    SeanceFixture.class
})
public @interface WholeService {}
