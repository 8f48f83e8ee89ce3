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
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvBooking;
import fr.rdv.booking.usager.UsagerIdentity;
import fr.rdv.booking.usager.Usagers;
import fr.rdv.defaults.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
            return keys.rdvOf(registration.key())
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
        UUID usagerId = usagers.register(motif.espaceId(), registration.identity());
        UUID participationId = Ids.next();
        Instant now = clock.instant();
        Rdv rdv = Rdv.book(
                new RdvBooking(
                        rdvId,
                        motif,
                        registration.lieuId(),
                        agentId,
                        registration.time(),
                        agentActor == null ? CreatedBy.USAGER : CreatedBy.AGENT,
                        registration.holdId(),
                        registration.numbers().size()),
                participationId,
                usagerId,
                now);
        rdvs.add(rdv);
        preDemandes.keep(rdvId, participationId, registration.numbers());
        events.booked(rdv, agentActor == null ? Actor.usager(usagerId) : Actor.agent(agentActor), now);
        return new Booked(rdvId);
    }
}
