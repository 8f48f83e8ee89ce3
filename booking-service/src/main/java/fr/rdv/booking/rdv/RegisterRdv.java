package fr.rdv.booking.rdv;

import fr.rdv.booking.idempotence.RequestKey;
import fr.rdv.booking.idempotence.RequestKeys;
import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.occupation.ShortTransaction;
import fr.rdv.booking.predemande.PreDemandes;
import fr.rdv.booking.rdv.domain.Actor;
import fr.rdv.booking.rdv.domain.BookedTime;
import fr.rdv.booking.rdv.domain.BookingOutcome;
import fr.rdv.booking.rdv.domain.BookingOutcome.Booked;
import fr.rdv.booking.rdv.domain.BookingOutcome.Refused;
import fr.rdv.booking.rdv.domain.BookingRefusal;
import fr.rdv.booking.rdv.domain.CreatedBy;
import fr.rdv.booking.rdv.domain.Participation;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvBooking;
import fr.rdv.booking.usager.Participant;
import fr.rdv.booking.usager.UsagerIdentity;
import fr.rdv.booking.usager.Usagers;
import fr.rdv.defaults.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one short transaction of a booking: key, time of the agent, fiche, RDV, numbers, event. All or nothing. */
@Component
class RegisterRdv {
    private final ShortTransaction transaction;
    private final RequestKeys keys;
    private final Usagers usagers;
    private final Rdvs rdvs;
    private final PreDemandes preDemandes;
    private final RdvEvents events;
    private final Clock clock;

    RegisterRdv(
            ShortTransaction transaction,
            RequestKeys keys,
            Usagers usagers,
            Rdvs rdvs,
            PreDemandes preDemandes,
            RdvEvents events,
            Clock clock) {
        this.transaction = transaction;
        this.keys = keys;
        this.usagers = usagers;
        this.rdvs = rdvs;
        this.preDemandes = preDemandes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What to register.
     *
     * @param identity of the one who books, and is responsible for the proches who come
     * @param participants those who come, at least one
     * @param agentActor the agent who books, null when the usager does
     * @param taking takes the time for a RDV and says whose; empty when it is somebody else's
     * @param ifTaken the refusal then
     */
    record Registration(
            RequestKey key,
            Motif motif,
            @Nullable UUID lieuId,
            BookedTime time,
            @Nullable UUID holdId,
            UsagerIdentity identity,
            List<Participant> participants,
            List<String> numbers,
            @Nullable UUID agentActor,
            Function<UUID, Optional<UUID>> taking,
            BookingRefusal ifTaken) {}

    BookingOutcome handle(Registration registration) {
        return transaction.run(status -> {
            BookingOutcome outcome = register(registration);
            if (outcome instanceof Refused) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private BookingOutcome register(Registration registration) {
        UUID rdvId = Ids.next();
        if (!keys.claim(registration.key(), rdvId)) {
            return keys.madeBy(registration.key())
                    .<BookingOutcome>map(Booked::new)
                    .orElseGet(() -> new Refused(registration.ifTaken()));
        }
        return registration
                .taking()
                .apply(rdvId)
                .<BookingOutcome>map(agentId -> add(registration, rdvId, agentId))
                .orElseGet(() -> new Refused(registration.ifTaken()));
    }

    private Booked add(Registration registration, UUID rdvId, UUID agentId) {
        Motif motif = registration.motif();
        UUID agentActor = registration.agentActor();
        UUID responsableId = usagers.register(motif.espaceId(), registration.identity());
        List<Participation> participations = participations(registration, responsableId);
        Instant now = clock.instant();
        Rdv rdv = Rdv.book(
                new RdvBooking(
                        rdvId,
                        motif,
                        registration.lieuId(),
                        Set.of(agentId),
                        registration.time(),
                        agentActor == null ? CreatedBy.USAGER : CreatedBy.AGENT,
                        registration.holdId(),
                        registration.numbers().size()),
                participations,
                now);
        rdvs.add(rdv);
        preDemandes.keep(rdvId, participations.stream().map(Participation::id).toList(), registration.numbers());
        events.booked(rdv, agentActor == null ? Actor.usager(responsableId) : Actor.agent(agentActor), now);
        return new Booked(rdvId);
    }

    /** One message is enough for those whom the same person is responsible for (FEATURES 2.11). */
    private List<Participation> participations(Registration registration, UUID responsableId) {
        Motif motif = registration.motif();
        List<UUID> usagerIds =
                usagers.registerParticipants(motif.espaceId(), responsableId, registration.participants());
        List<UUID> ids =
                Stream.generate(Ids::next).limit(usagerIds.size()).sorted().toList();
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Participation(ids.get(i), usagerIds.get(i), i == 0 && motif.isNotified()))
                .toList();
    }
}
