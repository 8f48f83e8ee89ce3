package fr.rdv.fakes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the fakes: HTTP on 8090, SMTP on 8025. */
@SpringBootApplication
@EnableConfigurationProperties(FakesProperties.class)
public class FakesApplication {

    public static void main(String[] args) {
        SpringApplication.run(FakesApplication.class, args);
    }
}
