package fr.rdv.notification.testdata;

import fr.rdv.testing.Realm;
import fr.rdv.testing.TestInfra;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole service on real PostgreSQL, Kafka and SMTP; its neighbours are stubs. It is 25 November 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "rdv.envoi.first-delay=50ms",
            "rdv.envoi.longest-delay=200ms",
            "rdv.envoi.idle=50ms",
            "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state=100ms"
        })
@AutoConfigureMockMvc
@Import({TestInfra.class, Realm.class, Surroundings.class})
public @interface NotificationTest {}
