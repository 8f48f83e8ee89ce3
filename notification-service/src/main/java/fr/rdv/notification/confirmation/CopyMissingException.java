package fr.rdv.notification.confirmation;

/** The event of something the mail speaks of has not arrived yet. */
class CopyMissingException extends RuntimeException {
    CopyMissingException(String aggregate) {
        super("No copy yet of " + aggregate);
    }
}
