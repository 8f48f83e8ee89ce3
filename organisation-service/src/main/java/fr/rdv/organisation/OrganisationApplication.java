package fr.rdv.organisation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class OrganisationApplication {
    public static void main(String[] args) {
        SpringApplication.run(OrganisationApplication.class, args);
    }
}
