package fr.rdv.identity.testdata;

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
@SpringBootTest(properties = "resilience4j.circuitbreaker.instances.keycloak.minimum-number-of-calls=1000")
@AutoConfigureMockMvc
@Import({TestInfra.class, KeycloakFixture.class, AgentFixture.class})
public @interface WholeService {}
