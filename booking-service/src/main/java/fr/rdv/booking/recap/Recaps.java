package fr.rdv.booking.recap;

import fr.rdv.booking.lieu.Lieu;
import fr.rdv.booking.lieu.Lieux;
import fr.rdv.booking.motif.Motif;
import fr.rdv.booking.motif.Motifs;
import fr.rdv.booking.organisation.Organisation;
import fr.rdv.booking.organisation.Organisations;
import fr.rdv.booking.rdv.Rdvs;
import fr.rdv.booking.rdv.domain.Participation;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.rdv.domain.RdvCollectif;
import fr.rdv.booking.rdv.domain.UsagerRights;
import fr.rdv.booking.usager.Usager;
import fr.rdv.booking.usager.Usagers;
import fr.rdv.defaults.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what an usager reads of a RDV. */
@Component
public class Recaps {
    private final Rdvs rdvs;
    private final Usagers usagers;
    private final Motifs motifs;
    private final Lieux lieux;
    private final Organisations organisations;
    private final RecapSessions sessions;
    private final Clock clock;

    Recaps(
            Rdvs rdvs,
            Usagers usagers,
            Motifs motifs,
            Lieux lieux,
            Organisations organisations,
            RecapSessions sessions,
            Clock clock) {
        this.rdvs = rdvs;
        this.usagers = usagers;
        this.motifs = motifs;
        this.lieux = lieux;
        this.organisations = organisations;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * A participation with its RDV and its usager.
     *
     * @param responsable who booked and is written to: the usager, or the one whose proche that is
     */
    record Subject(Participation participation, Rdv rdv, Usager usager, Usager responsable) {

        UUID participationId() {
            return participation.id();
        }

        /** Title of a RDV collectif. */
        @Nullable
        String title() {
            return rdv instanceof RdvCollectif collectif
                    ? collectif.description().title()
                    : null;
        }
    }

    /** Opens the recap of a RDV just booked in the browser that booked it. */
    @Transactional
    public Recap openBooked(UUID rdvId, HttpServletResponse response) {
        Rdv rdv = rdvs.find(rdvId).orElseThrow(Problem::notFound);
        return open(rdv.participations().getFirst().id(), response);
    }

    /** Opens the recap of a participation in a browser that may see it. */
    @Transactional
    public Recap open(UUID participationId, HttpServletResponse response) {
        sessions.open(participationId, response);
        return of(participationId);
    }

    /** The recap of a participation. */
    public Recap of(UUID participationId) {
        return view(subject(participationId).orElseThrow(Problem::notFound));
    }

    Optional<Subject> subject(UUID participationId) {
        return rdvs.ofParticipation(participationId)
                .flatMap(rdv -> rdv.participation(participationId)
                        .flatMap(own -> usagers.find(own.usagerId())
                                .map(usager -> new Subject(own, rdv, usager, responsable(usager)))));
    }

    private Usager responsable(Usager usager) {
        UUID id = usager.responsableId();
        return id == null ? usager : usagers.find(id).orElse(usager);
    }

    Optional<Lieu> lieu(Rdv rdv) {
        return Optional.ofNullable(rdv.lieuId()).flatMap(lieux::find);
    }

    Recap view(Subject subject) {
        Rdv rdv = subject.rdv();
        ZoneId zone = ZoneId.of(rdv.time().zone());
        Motif motif = motifs.find(rdv.motifId()).orElseThrow(Problem::notFound);
        Organisation organisation = organisations.find(rdv.organisationId()).orElseThrow(Problem::notFound);
        Instant now = clock.instant();
        UsagerRights rights = UsagerRights.of(rdv, subject.participation(), motif);
        return new Recap(
                rdv.id(),
                subject.participation().status().word(),
                rdv.time().start().atZone(zone).toOffsetDateTime(),
                rdv.time().end().atZone(zone).toOffsetDateTime(),
                rdv.time().zone(),
                rdv.isCollectif(),
                subject.title(),
                view(motif),
                lieu(rdv).orElse(null),
                view(organisation),
                new Recap.UsagerView(
                        subject.responsable().firstName(), subject.responsable().lastName()),
                usagers.participantsWith(subject.participationId()),
                reference(rdv),
                rights.mayCancel(now),
                rights.mayCancel(now) ? at(rights.cancellableUntil(), zone) : null,
                rights.mayMove(now),
                rights.mayMove(now) ? at(rights.movableUntil(), zone) : null,
                rights.mayUndo(now) ? at(rights.undoableUntil(), zone) : null);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }

    /** A few characters that an usager may read out on the telephone. */
    private static String reference(Rdv rdv) {
        String hex = rdv.id().toString();
        return hex.substring(hex.length() - 8).toUpperCase(Locale.ROOT);
    }

    private static Recap.MotifView view(Motif motif) {
        return new Recap.MotifView(
                motif.name(),
                motif.type(),
                motif.instructionsBefore(),
                motif.instructionsAfter(),
                motif.cancellationWarning());
    }

    private static Recap.OrganisationView view(Organisation organisation) {
        return new Recap.OrganisationView(
                organisation.name(),
                new Recap.Contact(
                        organisation.telephone(), organisation.email(), organisation.site(), organisation.horaires()),
                organisation.numero(),
                organisation.slug());
    }
}
