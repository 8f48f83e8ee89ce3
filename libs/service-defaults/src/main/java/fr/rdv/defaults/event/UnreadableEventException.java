package fr.rdv.defaults.event;

/** An event that no retry will make readable: it goes to the dead letters at once. */
class UnreadableEventException extends RuntimeException {
    UnreadableEventException(String message) {
        super(message);
    }
}
