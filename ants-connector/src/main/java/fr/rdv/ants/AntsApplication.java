package fr.rdv.ants;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class AntsApplication {
    public static void main(String[] args) {
        SpringApplication.run(AntsApplication.class, args);
    }
}
