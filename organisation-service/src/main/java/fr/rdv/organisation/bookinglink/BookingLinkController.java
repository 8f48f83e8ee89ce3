package fr.rdv.organisation.bookinglink;

import fr.rdv.defaults.security.Caller;
import fr.rdv.organisation.bookinglink.FindFirstCreneaux.FirstCreneaux;
import fr.rdv.organisation.motif.Motifs;
import fr.rdv.organisation.motif.domain.Motif;
import fr.rdv.organisation.organisation.OrganisationAccess;
import fr.rdv.organisation.organisation.PublicLinks;
import fr.rdv.organisation.organisation.domain.Organisation;
import fr.rdv.organisation.usage.Usages;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The link to publish and the checklist of each motif (SCREENS A15). */
@RestController
class BookingLinkController {
    private final OrganisationAccess access;
    private final PublicLinks links;
    private final Motifs motifs;
    private final Usages usages;
    private final FindFirstCreneaux findFirstCreneaux;

    BookingLinkController(
            OrganisationAccess access,
            PublicLinks links,
            Motifs motifs,
            Usages usages,
            FindFirstCreneaux findFirstCreneaux) {
        this.access = access;
        this.links = links;
        this.motifs = motifs;
        this.usages = usages;
        this.findFirstCreneaux = findFirstCreneaux;
    }

    @GetMapping("/api/organisations/{organisationId}/booking-link")
    BookingLink get(@PathVariable UUID organisationId, @AuthenticationPrincipal Jwt token) {
        Organisation organisation = access.requireConfigurable(Caller.of(token), organisationId);
        Map<UUID, Long> plages = usages.livePlagesByMotif(organisationId, organisation.zone());
        List<Motif> all = motifs.findByOrganisation(organisationId);
        FirstCreneaux first = findFirstCreneaux.of(all.stream()
                .filter(Motif::isOnline)
                .map(Motif::id)
                .filter(plages::containsKey)
                .toList());
        return new BookingLink(
                links.to(organisation),
                first.unknown(),
                all.stream()
                        .map(motif -> new MotifLine(
                                motif.id(),
                                motif.description().general().name(),
                                motif.isOnline(),
                                plages.getOrDefault(motif.id(), 0L),
                                onTheWallClockOf(organisation, first.starts().get(motif.id()))))
                        .toList());
    }

    private static @Nullable OffsetDateTime onTheWallClockOf(
            Organisation organisation, @Nullable OffsetDateTime start) {
        return start == null
                ? null
                : start.atZoneSameInstant(organisation.zone()).toOffsetDateTime();
    }

    /**
     * The link and its checklist.
     *
     * @param firstCreneauUnknown agenda-service did not answer: a missing first créneau says nothing
     */
    record BookingLink(String publicLink, boolean firstCreneauUnknown, List<MotifLine> motifs) {}

    /**
     * One motif of the checklist.
     *
     * @param open whether usagers may book it
     * @param plages how many live plages offer it
     * @param firstCreneau the first that usagers see, on the organisation's wall clock
     */
    record MotifLine(
            UUID motifId,
            String name,
            boolean open,
            long plages,
            @Nullable OffsetDateTime firstCreneau) {}
}
