package fr.rdv.agenda.agendaexterne;

/** A calendar that cannot be read. */
class CalendarRefusedException extends RuntimeException {
    private final String reason;

    CalendarRefusedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** A French sentence for its agent, which says nothing of our network. */
    String reason() {
        return reason;
    }
}
