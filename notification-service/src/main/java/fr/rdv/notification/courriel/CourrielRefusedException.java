package fr.rdv.notification.courriel;

/** A mail that no later attempt would carry: the address is malformed or refused for good. */
public class CourrielRefusedException extends RuntimeException {
    CourrielRefusedException(Throwable cause) {
        super("Refused for good", cause);
    }
}
