package fr.rdv.booking.rdv;

import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.motif.Motifs;
import fr.rdv.booking.occupation.AgentOccupations;
import fr.rdv.booking.rdv.domain.Actor;
import fr.rdv.booking.rdv.domain.Participation;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvCollectif;
import fr.rdv.booking.rdv.domain.RdvStatus;
import fr.rdv.booking.rdv.domain.UsagerRights;
import fr.rdv.defaults.problem.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a RDV and gives its time back; cancelling twice is cancelling once. */
@Component
public class CancelRdv {
    private final Rdvs rdvs;
    private final Motifs motifs;
    private final AgentOccupations occupations;
    private final RdvEvents events;
    private final Clock clock;

    CancelRdv(Rdvs rdvs, Motifs motifs, AgentOccupations occupations, RdvEvents events, Clock clock) {
        this.rdvs = rdvs;
        this.motifs = motifs;
        this.occupations = occupations;
        this.events = events;
        this.clock = clock;
    }

    /** The usager cancels, more than four hours ahead (FEATURES 2.9): the RDV, or their part in a RDV collectif. */
    @Transactional
    public void byUsager(UUID rdvId, UUID participationId, UUID usagerId, @Nullable String reason) {
        Rdv rdv = rdvs.lock(rdvId).orElseThrow(Problem::notFound);
        Participation own = rdv.participation(participationId).orElseThrow(Problem::notFound);
        Instant now = clock.instant();
        Motif motif = motifs.find(rdv.motifId()).orElseThrow(Problem::notFound);
        if (!own.status().isCancelled() && !UsagerRights.of(rdv, own, motif).mayCancel(now)) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "annulation-trop-tardive",
                    "Ce rendez-vous ne peut plus être annulé en ligne : appelez le service");
        }
        if (!(rdv instanceof RdvCollectif collectif)) {
            cancel(rdv, RdvStatus.EXCUSED, Actor.usager(usagerId), reason);
        } else if (collectif.leave(participationId)) {
            events.left(collectif, participationId, Actor.usager(usagerId), now);
        }
    }

    /** An agent cancels, for the service or at the usager's wish; a RDV collectif for the service only (FEATURES 1.14). */
    @Transactional
    void byAgent(UUID rdvId, RdvStatus by, UUID agentId, @Nullable String reason) {
        Rdv rdv = rdvs.lock(rdvId).orElseThrow(Problem::notFound);
        if (rdv.isCollectif() && by != RdvStatus.REVOKED) {
            throw Problem.fields(Map.of("by", "Un RDV collectif s’annule à l’initiative du service"));
        }
        cancel(rdv, by, Actor.agent(agentId), reason);
    }

    private void cancel(Rdv rdv, RdvStatus by, Actor actor, @Nullable String reason) {
        RdvStatus before = rdv.status();
        Instant now = clock.instant();
        if (rdv.cancel(by, reason, now)) {
            occupations.releaseRdv(rdv.id());
            events.cancelled(rdv, before, actor, now);
        }
    }
}
