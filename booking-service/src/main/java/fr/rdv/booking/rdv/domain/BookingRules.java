package fr.rdv.booking.rdv.domain;

import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.usager.UsagerIdentity;
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
     * @param participants how many of the persons are named, 0 when none is
     * @param preDemandes how many numbers were given
     */
    public record Wanted(
            Motif motif,
            @Nullable UUID lieuId,
            int persons,
            int participants,
            int preDemandes,
            CreatedBy by,
            boolean isHeld) {}

    /** The first rule that a booking breaks. */
    public static Optional<BookingRefusal> refusalOf(Wanted wanted) {
        return isOpen(wanted)
                .or(() -> hasItsLieu(wanted))
                .or(() -> isForSoMany(wanted))
                .or(() -> namesEachPerson(wanted))
                .or(() -> hasOnePreDemandePerPerson(wanted));
    }

    /** FEATURES 2.6: who is called needs a telephone, who is met by video an e-mail or a mobile for the link (EDGE_CASES C13). */
    public static Optional<BookingRefusal> unreachable(Motif motif, UsagerIdentity identity) {
        return switch (motif.type()) {
            case "telephone" -> refuseUnless(identity.telephone() != null, BookingRefusal.TELEPHONE_MISSING);
            case "visio" ->
                refuseUnless(identity.email() != null || identity.hasMobile(), BookingRefusal.VISIO_CONTACT_MISSING);
            default -> Optional.empty();
        };
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

    private static Optional<BookingRefusal> isForSoMany(Wanted wanted) {
        return refuseUnless(wanted.persons() <= wanted.motif().personsMax(), BookingRefusal.TOO_MANY_PERSONS);
    }

    /** Each person or none: who is not named comes with the one who books. */
    private static Optional<BookingRefusal> namesEachPerson(Wanted wanted) {
        return refuseUnless(
                wanted.participants() == 0 || wanted.participants() == wanted.persons(),
                BookingRefusal.PARTICIPANTS_MISSING);
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
