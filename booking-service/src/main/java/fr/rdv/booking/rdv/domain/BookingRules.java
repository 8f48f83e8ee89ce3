package fr.rdv.booking.rdv.domain;

import fr.rdv.booking.motif.Motif;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a booking must be before any time is taken, one named rule each. Delays are agenda-service's affair: it applies them
 * to what it offers.
 */
public final class BookingRules {
    private BookingRules() {}

    /**
     * What is wanted.
     *
     * @param preDemandes how many numbers were given
     */
    public record Wanted(
            Motif motif, @Nullable UUID lieuId, int persons, int preDemandes, CreatedBy by, boolean isHeld) {}

    /** The first rule that a booking breaks. */
    public static Optional<BookingRefusal> refusalOf(Wanted wanted) {
        return isOpen(wanted)
                .or(() -> hasItsLieu(wanted))
                .or(() -> isForOneUnlessCategorie(wanted))
                .or(() -> hasOnePreDemandePerPerson(wanted));
    }

    /** An usager books what is online; what they hold stays theirs when it closes meanwhile. */
    private static Optional<BookingRefusal> isOpen(Wanted wanted) {
        boolean open = wanted.by() == CreatedBy.AGENT
                || wanted.isHeld()
                || wanted.motif().online();
        return refuseUnless(open, BookingRefusal.MOTIF_OFFLINE);
    }

    /** FEATURES 1.14: a lieu is required on site. */
    private static Optional<BookingRefusal> hasItsLieu(Wanted wanted) {
        return refuseUnless(!wanted.motif().needsLieu() || wanted.lieuId() != null, BookingRefusal.LIEU_MISSING);
    }

    private static Optional<BookingRefusal> isForOneUnlessCategorie(Wanted wanted) {
        return refuseUnless(
                wanted.persons() == 1 || wanted.motif().needsPreDemandes(), BookingRefusal.TOO_MANY_PERSONS);
    }

    /** spec/ANTS.md: n persons, n numbers. An agent at the desk may book before the numbers are known. */
    private static Optional<BookingRefusal> hasOnePreDemandePerPerson(Wanted wanted) {
        int given = wanted.preDemandes();
        if (!wanted.motif().needsPreDemandes()) {
            return refuseUnless(given == 0, BookingRefusal.PRE_DEMANDES_NOT_NEEDED);
        }
        boolean notKnownYet = wanted.by() == CreatedBy.AGENT && given == 0;
        return refuseUnless(given == wanted.persons() || notKnownYet, BookingRefusal.PRE_DEMANDES_MISSING);
    }

    private static Optional<BookingRefusal> refuseUnless(boolean kept, BookingRefusal refusal) {
        return kept ? Optional.empty() : Optional.of(refusal);
    }
}
