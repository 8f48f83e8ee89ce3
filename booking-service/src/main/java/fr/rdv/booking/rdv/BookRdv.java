package fr.rdv.booking.rdv;

import fr.rdv.booking.creneau.Creneau;
import fr.rdv.booking.creneau.Offer;
import fr.rdv.booking.creneau.OfferedCreneaux;
import fr.rdv.booking.hold.CreneauHold;
import fr.rdv.booking.hold.LiveHolds;
import fr.rdv.booking.idempotence.RequestKey;
import fr.rdv.booking.idempotence.RequestKeys;
import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.motif.Motifs;
import fr.rdv.booking.occupation.AgentOccupations;
import fr.rdv.booking.occupation.Period;
import fr.rdv.booking.predemande.PreDemandes;
import fr.rdv.booking.rdv.RegisterRdv.Registration;
import fr.rdv.booking.rdv.domain.BookedTime;
import fr.rdv.booking.rdv.domain.BookingOutcome;
import fr.rdv.booking.rdv.domain.BookingOutcome.Booked;
import fr.rdv.booking.rdv.domain.BookingOutcome.Refused;
import fr.rdv.booking.rdv.domain.BookingRefusal;
import fr.rdv.booking.rdv.domain.BookingRules;
import fr.rdv.booking.rdv.domain.CreatedBy;
import fr.rdv.booking.usager.Participant;
import fr.rdv.booking.usager.UsagerIdentity;
import fr.rdv.defaults.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An usager books: from their hold, or a créneau that agenda-service still offers. Never over another. */
@Component
public class BookRdv {
    private final RequestKeys keys;
    private final LiveHolds holds;
    private final Motifs motifs;
    private final OfferedCreneaux offered;
    private final PreDemandes preDemandes;
    private final AgentOccupations occupations;
    private final RegisterRdv registerRdv;
    private final FairUse fairUse;

    BookRdv(
            RequestKeys keys,
            LiveHolds holds,
            Motifs motifs,
            OfferedCreneaux offered,
            PreDemandes preDemandes,
            AgentOccupations occupations,
            RegisterRdv registerRdv,
            FairUse fairUse) {
        this.keys = keys;
        this.holds = holds;
        this.motifs = motifs;
        this.offered = offered;
        this.preDemandes = preDemandes;
        this.occupations = occupations;
        this.registerRdv = registerRdv;
        this.fairUse = fairUse;
    }

    /**
     * What an usager confirms.
     *
     * @param navigateur hash of the browser's token
     * @param wanted the hold's id or a créneau
     * @param identity with the proved e-mail
     * @param participants those who come, empty for the one who books
     * @param numbers of pré-demandes, in their one form
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Command(
            RequestKey key,
            byte[] navigateur,
            Wanted wanted,
            UsagerIdentity identity,
            List<Participant> participants,
            List<String> numbers) {}

    /** Either a hold or a créneau. */
    public sealed interface Wanted {
        /** What the browser holds. */
        record Held(UUID holdId) implements Wanted {}

        /** A créneau that is not held, or whose hold ran out. */
        record Free(Creneau creneau) implements Wanted {}
    }

    /** Books; the same request sent again gets the same RDV, even while the first is still on its way. */
    public BookingOutcome handle(Command command) {
        return bookedBefore(command).orElseGet(() -> {
            BookingOutcome outcome = decide(command);
            return outcome instanceof Refused ? bookedBefore(command).orElse(outcome) : outcome;
        });
    }

    private Optional<BookingOutcome> bookedBefore(Command command) {
        return keys.madeBy(command.key()).map(Booked::new);
    }

    private BookingOutcome decide(Command command) {
        return switch (command.wanted()) {
            case Wanted.Held held ->
                holds.find(held.holdId(), command.navigateur())
                        .map(hold -> confirm(command, hold))
                        .orElseGet(() -> new Refused(BookingRefusal.HOLD_EXPIRED));
            case Wanted.Free free ->
                holds.on(free.creneau(), command.navigateur())
                        .map(hold -> confirm(command, hold))
                        .orElseGet(() -> take(command, free.creneau()));
        };
    }

    private BookingOutcome confirm(Command command, CreneauHold hold) {
        return whenAllowed(
                command,
                hold.creneau(),
                true,
                motif -> unlessTooMany(command, motif, () -> confirm(command, motif, hold)));
    }

    private BookingOutcome confirm(Command command, Motif motif, CreneauHold hold) {
        preDemandes.check(command.numbers(), hold.lieuId());
        BookedTime time = new BookedTime(hold.startsAt(), hold.endsAt(), hold.busyUntil(), hold.zone());
        return registerRdv.handle(registration(
                command,
                motif,
                new Place(hold.lieuId(), time, hold.id()),
                new Taking(
                        rdvId -> holds.confirm(hold, command.navigateur(), rdvId)
                                ? Optional.of(hold.agentId())
                                : Optional.empty(),
                        BookingRefusal.HOLD_EXPIRED)));
    }

    /** In a rush most learn here that the créneau is gone, before more is asked of the database. */
    private BookingOutcome take(Command command, Creneau creneau) {
        return whenAllowed(
                command,
                creneau,
                false,
                motif -> offered.find(creneau)
                        .map(offer -> unlessTooMany(command, motif, () -> take(command, motif, creneau, offer)))
                        .orElseGet(() -> new Refused(BookingRefusal.CRENEAU_TAKEN)));
    }

    private BookingOutcome take(Command command, Motif motif, Creneau creneau, Offer offer) {
        preDemandes.check(command.numbers(), creneau.lieuId());
        BookedTime time = new BookedTime(creneau.start(), offer.end(), offer.busyUntil(), offer.zone());
        BookingOutcome outcome = registerRdv.handle(registration(
                command,
                motif,
                new Place(creneau.lieuId(), time, null),
                new Taking(rdvId -> takeOne(offer, time, rdvId), BookingRefusal.CRENEAU_TAKEN)));
        if (outcome instanceof Refused) {
            offered.gone(creneau);
        }
        return outcome;
    }

    private Optional<UUID> takeOne(Offer offer, BookedTime time, UUID rdvId) {
        Period period = new Period(time.start(), time.busyUntil());
        UUID occupationId = Ids.next();
        return offer.agentsByLoad().stream()
                .filter(agentId -> occupations.take(occupationId, agentId, period, rdvId))
                .findFirst();
    }

    private BookingOutcome whenAllowed(
            Command command, Creneau creneau, boolean held, Function<Motif, BookingOutcome> next) {
        Optional<Motif> motif = motifs.find(creneau.motifId());
        if (motif.isEmpty()) {
            return new Refused(BookingRefusal.MOTIF_OFFLINE);
        }
        int given = command.numbers().size();
        return BookingRules.refusalOf(new BookingRules.Wanted(
                        motif.get(),
                        creneau.lieuId(),
                        creneau.persons(),
                        command.participants().size(),
                        given,
                        CreatedBy.USAGER,
                        held))
                .or(() -> BookingRules.unreachable(motif.get(), command.identity()))
                .<BookingOutcome>map(Refused::new)
                .orElseGet(() -> next.apply(motif.get()));
    }

    private BookingOutcome unlessTooMany(Command command, Motif motif, Supplier<BookingOutcome> next) {
        return fairUse.refusal(motif, command.identity())
                .<BookingOutcome>map(Refused::new)
                .orElseGet(next);
    }

    private record Place(
            @Nullable UUID lieuId,
            BookedTime time,
            @Nullable UUID holdId) {}

    private record Taking(Function<UUID, Optional<UUID>> agentFor, BookingRefusal ifTaken) {}

    private static Registration registration(Command command, Motif motif, Place place, Taking taking) {
        return new Registration(
                command.key(),
                motif,
                place.lieuId(),
                place.time(),
                place.holdId(),
                command.identity(),
                command.participants().isEmpty() ? List.of(Participant.SELF) : command.participants(),
                command.numbers(),
                null,
                taking.agentFor(),
                taking.ifTaken());
    }
}
