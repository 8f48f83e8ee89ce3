package fr.rdv.booking.rdv;

import fr.rdv.booking.creneau.Creneau;
import fr.rdv.booking.idempotence.RequestKey;
import fr.rdv.booking.idempotence.RequestKeys;
import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.motif.Motifs;
import fr.rdv.booking.occupation.AgentOccupations;
import fr.rdv.booking.occupation.Period;
import fr.rdv.booking.predemande.PreDemandes;
import fr.rdv.booking.rdv.RdvAccess.Member;
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
import fr.rdv.defaults.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An agent books at any time of an agent that nothing else takes, offered online or not. */
@Component
class BookRdvAsAgent {
    private final RequestKeys keys;
    private final Motifs motifs;
    private final RdvPlaces places;
    private final PreDemandes preDemandes;
    private final AgentOccupations occupations;
    private final RegisterRdv registerRdv;

    BookRdvAsAgent(
            RequestKeys keys,
            Motifs motifs,
            RdvPlaces places,
            PreDemandes preDemandes,
            AgentOccupations occupations,
            RegisterRdv registerRdv) {
        this.keys = keys;
        this.motifs = motifs;
        this.places = places;
        this.preDemandes = preDemandes;
        this.occupations = occupations;
        this.registerRdv = registerRdv;
    }

    record Command(
            RequestKey key,
            Member member,
            UUID agentId,
            Creneau creneau,
            UsagerIdentity identity,
            List<String> numbers) {}

    BookingOutcome handle(Command command) {
        Optional<BookingOutcome> before = keys.madeBy(command.key()).map(Booked::new);
        return before.orElseGet(() -> decide(command));
    }

    private BookingOutcome decide(Command command) {
        Motif motif = motif(command);
        Creneau creneau = command.creneau();
        UUID organisationId = command.member().organisation().id();
        places.checkAgents(organisationId, List.of(command.agentId()), "agentId");
        places.checkLieu(organisationId, creneau.lieuId());
        int given = command.numbers().size();
        Optional<BookingRefusal> refusal = BookingRules.refusalOf(new BookingRules.Wanted(
                        motif, creneau.lieuId(), creneau.persons(), 0, given, CreatedBy.AGENT, false))
                .or(() -> BookingRules.unreachable(motif, command.identity()));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        preDemandes.check(command.numbers(), creneau.lieuId());
        return registerRdv.handle(registration(command, motif));
    }

    private Motif motif(Command command) {
        Motif motif = motifs.find(command.creneau().motifId())
                .filter(found -> !found.deleted() && !found.collectif())
                .filter(found -> found.organisationId()
                        .equals(command.member().organisation().id()))
                .orElseThrow(() -> Problem.fields(Map.of("motifId", "Choisissez un motif de l’organisation")));
        if (!command.member().mayBook(motif)) {
            throw Problem.forbidden();
        }
        return motif;
    }

    private RegisterRdv.Registration registration(Command command, Motif motif) {
        Creneau creneau = command.creneau();
        BookedTime time = BookedTime.of(
                motif,
                creneau.start(),
                creneau.persons(),
                command.member().organisation().zone());
        Period period = new Period(time.start(), time.busyUntil());
        return new RegisterRdv.Registration(
                command.key(),
                motif,
                creneau.lieuId(),
                time,
                null,
                command.identity(),
                List.of(Participant.SELF),
                command.numbers(),
                command.member().agent().id(),
                rdvId -> occupations.take(Ids.next(), command.agentId(), period, rdvId)
                        ? Optional.of(command.agentId())
                        : Optional.empty(),
                BookingRefusal.CRENEAU_TAKEN);
    }
}
