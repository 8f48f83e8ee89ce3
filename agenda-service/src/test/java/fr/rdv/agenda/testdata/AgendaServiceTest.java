package fr.rdv.agenda.testdata;

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
 * The whole service on real PostgreSQL and Kafka, its clock stopped at {@link StoppedClock#NOW}; each search is made anew, and
 * calendars of this machine may be read.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "rdv.creneaux.answers-kept-for=0",
            "rdv.agenda-externe.trusted-hosts=127.0.0.1",
            "rdv.agenda-externe.poll=PT1H"
        })
@AutoConfigureMockMvc
@Import({TestInfra.class, Realm.class, StoppedClock.class, Events.class})
public @interface AgendaServiceTest {}
