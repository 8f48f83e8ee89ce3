package fr.rdv.agenda.recurrence;

/** Receives occurrences one by one, without an object for each. */
@FunctionalInterface
public interface OccurrenceVisitor {

    /**
     * Receives one.
     *
     * @param day epoch day on which it begins
     * @param start epoch second
     * @param end epoch second
     */
    void visit(long day, long start, long end);
}
