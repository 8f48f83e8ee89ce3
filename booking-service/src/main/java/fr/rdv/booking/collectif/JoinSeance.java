package fr.rdv.booking.collectif;

import fr.rdv.booking.idempotence.RequestKey;
import fr.rdv.booking.idempotence.RequestKeys;
import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.motif.Motifs;
import fr.rdv.booking.occupation.ShortTransaction;
import fr.rdv.booking.rdv.FairUse;
import fr.rdv.booking.rdv.RdvEvents;
import fr.rdv.booking.rdv.Rdvs;
import fr.rdv.booking.rdv.domain.Actor;
import fr.rdv.booking.rdv.domain.BookingRefusal;
import fr.rdv.booking.rdv.domain.BookingRules;
import fr.rdv.booking.rdv.domain.CreatedBy;
import fr.rdv.booking.rdv.domain.RdvCollectif;
import fr.rdv.booking.usager.Contact;
import fr.rdv.booking.usager.Participant;
import fr.rdv.booking.usager.UsagerIdentity;
import fr.rdv.booking.usager.Usagers;
import fr.rdv.defaults.Ids;
import fr.rdv.defaults.problem.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;

/** An usager signs up for a session: one short transaction, in which the session's row is locked and its seats counted. */
@Component
public class JoinSeance {
    private final RequestKeys keys;
    private final Rdvs rdvs;
    private final Motifs motifs;
    private final OpenSeances seances;
    private final FairUse fairUse;
    private final Usagers usagers;
    private final ShortTransaction transaction;
    private final RdvEvents events;
    private final Clock clock;

    JoinSeance(
            RequestKeys keys,
            Rdvs rdvs,
            Motifs motifs,
            OpenSeances seances,
            FairUse fairUse,
            Usagers usagers,
            ShortTransaction transaction,
            RdvEvents events,
            Clock clock) {
        this.keys = keys;
        this.rdvs = rdvs;
        this.motifs = motifs;
        this.seances = seances;
        this.fairUse = fairUse;
        this.usagers = usagers;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What an usager confirms.
     *
     * @param contact proved
     * @param participants those who come, at least one
     */
    public record Command(
            RequestKey key, UUID rdvId, UsagerIdentity identity, Contact contact, List<Participant> participants) {}

    /** The answer. */
    public sealed interface Outcome {
        /** They have their seats: just now, or by the same request before. */
        record Joined(UUID participationId) implements Outcome {}

        /** They have none, or no more than before. */
        record Refused(BookingRefusal reason) implements Outcome {}
    }

    /** Signs up; the same request sent again gets the same participation, even while the first is still on its way. */
    public Outcome handle(Command command) {
        return joinedBefore(command).orElseGet(() -> {
            Outcome outcome = decide(command);
            return outcome instanceof Outcome.Refused ? joinedBefore(command).orElse(outcome) : outcome;
        });
    }

    private Optional<Outcome> joinedBefore(Command command) {
        return keys.madeBy(command.key()).map(Outcome.Joined::new);
    }

    /** Most come too late, and end at one question; what else can be refused without waiting for the row is. */
    private Outcome decide(Command command) {
        if (seances.isFullFor(command.rdvId(), command.contact())) {
            return new Outcome.Refused(BookingRefusal.COMPLET);
        }
        Checked checked = transaction.run(status -> check(command));
        return checked.refusal()
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> transaction.run(status -> join(command, checked.motif(), status)));
    }

    private record Checked(Motif motif, Optional<BookingRefusal> refusal) {}

    private Checked check(Command command) {
        RdvCollectif seen = rdvs.find(command.rdvId())
                .filter(RdvCollectif.class::isInstance)
                .map(RdvCollectif.class::cast)
                .orElseThrow(Problem::notFound);
        Motif motif = motifs.find(seen.motifId()).orElseThrow(Problem::notFound);
        int persons = command.participants().size();
        Optional<BookingRefusal> refusal = BookingRules.refusalOf(
                        new BookingRules.Wanted(motif, seen.lieuId(), persons, persons, 0, CreatedBy.USAGER, false))
                .or(() -> seances.find(seen.id()).isPresent()
                        ? Optional.empty()
                        : Optional.of(BookingRefusal.COLLECTIF_CLOSED))
                .or(() -> fairUse.refusal(motif, command.identity()));
        return new Checked(motif, refusal);
    }

    /** The fiches come first: whoever waits for another transaction there does not keep the session's row meanwhile. */
    private Outcome join(Command command, Motif motif, TransactionStatus status) {
        UUID responsableId = usagers.register(motif.espaceId(), command.identity());
        List<UUID> usagerIds = usagers.registerParticipants(motif.espaceId(), responsableId, command.participants());
        Set<UUID> family = usagers.familyOf(responsableId);
        RdvCollectif rdv = (RdvCollectif) rdvs.lock(command.rdvId()).orElseThrow(Problem::notFound);
        Optional<BookingRefusal> refusal = rdv.refusalOf(usagerIds, family);
        if (refusal.isPresent()) {
            status.setRollbackOnly();
            return new Outcome.Refused(refusal.get());
        }
        List<UUID> participationIds = rdv.join(usagerIds, family, motif.isNotified(), Ids::next);
        if (!keys.claim(command.key(), participationIds.getFirst())) {
            status.setRollbackOnly();
            return new Outcome.Refused(BookingRefusal.ALREADY_IN);
        }
        events.joined(rdv, participationIds, Actor.usager(responsableId), clock.instant());
        return new Outcome.Joined(participationIds.getFirst());
    }
}
