package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.motif.Motifs;
import fr.rdv.agenda.organisation.Organisations;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import fr.rdv.agenda.recurrence.Overlaps;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an agent is warned of before a plage is kept (FEATURES 2.6); none of it forbids to keep it. */
@Component
class VerifyPlage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    private final PlagesOuverture plages;
    private final Motifs motifs;
    private final Organisations organisations;

    VerifyPlage(PlagesOuverture plages, Motifs motifs, Organisations organisations) {
        this.plages = plages;
        this.motifs = motifs;
        this.organisations = organisations;
    }

    /**
     * Warnings about a plage.
     *
     * @param changed id of the plage that it replaces, null for a new one
     * @param viewer is told the titles of the organisations where he manages the agent's plages
     */
    List<Warning> handle(PlageOuverture draft, @Nullable UUID changed, Agent agent, Agent viewer) {
        List<Warning> warnings = new ArrayList<>();
        for (PlageOuverture other : plages.live(draft.agentId())) {
            LocalDate day = other.id().equals(changed) ? null : firstOverlap(draft, other);
            if (day != null) {
                warnings.add(overlap(other, day, viewer.handles(agent, other.organisationId())));
            }
        }
        long minutes =
                Duration.between(draft.horaire().start(), draft.horaire().end()).toMinutes();
        motifs.findAll(draft.motifIds()).stream()
                .filter(motif -> motif.durationMin() > minutes)
                .map(VerifyPlage::tooLong)
                .forEach(warnings::add);
        return warnings;
    }

    private @Nullable LocalDate firstOverlap(PlageOuverture draft, PlageOuverture other) {
        ZoneId zone = zoneOf(draft);
        ZoneId otherZone = draft.organisationId().equals(other.organisationId()) ? zone : zoneOf(other);
        return new Overlaps(zone, otherZone).first(draft.horaire(), other.horaire());
    }

    private ZoneId zoneOf(PlageOuverture plage) {
        return organisations.zoneOf(List.of(plage.organisationId()));
    }

    private static Warning overlap(PlageOuverture other, LocalDate day, boolean visible) {
        String name = visible ? "la plage « " + other.title() + " »" : "une plage d’une autre organisation";
        return new Warning(
                "chevauchement",
                "Elle chevauche %s, à partir du %s".formatted(name, DAY.format(day)),
                visible ? other.id() : null,
                null);
    }

    private static Warning tooLong(Motif motif) {
        return new Warning(
                "motif-trop-long",
                "Le motif « %s » dure %d minutes, plus que la plage".formatted(motif.name(), motif.durationMin()),
                null,
                motif.motifId());
    }

    /**
     * One warning.
     *
     * @param message French sentence for people
     */
    record Warning(
            String type,
            String message,
            @Nullable UUID plageOuvertureId,
            @Nullable UUID motifId) {}
}
