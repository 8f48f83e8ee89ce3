package fr.rdv.agenda.testdata;

import fr.rdv.testing.TestInfra;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The whole service on real PostgreSQL and Kafka, its clock stopped at {@link StoppedClock#NOW}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestInfra.class, StoppedClock.class, Events.class})
@MockitoBean(types = JwtDecoder.class)
public @interface AgendaServiceTest {}
