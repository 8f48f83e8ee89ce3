package fr.rdv.identity.testdata;

import fr.rdv.testing.Realm;
import fr.rdv.testing.TestInfra;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole service on real PostgreSQL and Kafka, with a Keycloak that a test can break; one context for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "resilience4j.circuitbreaker.configs.default.minimum-number-of-calls=1000",
            "rdv.account.first-delay=50ms",
            "rdv.account.longest-delay=200ms",
            "rdv.account.idle=100ms"
        })
@AutoConfigureMockMvc
@Import({TestInfra.class, Realm.class, KeycloakFixture.class, NeighbourServices.class, AgentFixture.class, Api.class})
public @interface WholeService {}
