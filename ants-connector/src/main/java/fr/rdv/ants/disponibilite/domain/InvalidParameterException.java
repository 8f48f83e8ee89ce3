package fr.rdv.ants.disponibilite.domain;

/** A parameter outside the protocol. The engine only logs the message. */
public class InvalidParameterException extends RuntimeException {
    InvalidParameterException(String parameter) {
        super("Invalid " + parameter + " param");
    }
}
