package fr.rdv.ants.coordination;

/** The coordination API answered something that is no answer: an error, or a refusal of our token. */
public class CoordinationFailedException extends RuntimeException {
    CoordinationFailedException(int status) {
        super("Coordination API answered " + status);
    }
}
