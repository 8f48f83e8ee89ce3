package fr.rdv.notification.confirmation;

import fr.rdv.notification.confirmation.BookingClient.Reach;
import fr.rdv.notification.confirmation.RdvFacts.Facts;
import fr.rdv.notification.confirmation.RdvMail.Fact;
import fr.rdv.notification.confirmation.RdvMail.Link;
import fr.rdv.notification.confirmation.domain.Words;
import fr.rdv.notification.courriel.Courriel;
import fr.rdv.notification.courriel.CourrielTemplates;
import fr.rdv.notification.envoi.Composition;
import fr.rdv.notification.envoi.Envoi;
import fr.rdv.notification.envoi.Recipient;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells an usager that a RDV is booked, moved or cancelled. */
@Component
class UsagerConfirmation implements Composition {
    private final RdvFacts rdvFacts;
    private final Addresses addresses;
    private final RdvCalendar calendar;
    private final CourrielTemplates templates;
    private final Clock clock;
    private final String publicUrl;

    UsagerConfirmation(
            RdvFacts rdvFacts,
            Addresses addresses,
            RdvCalendar calendar,
            CourrielTemplates templates,
            Clock clock,
            @Value("${rdv.public-url}") String publicUrl) {
        this.rdvFacts = rdvFacts;
        this.addresses = addresses;
        this.calendar = calendar;
        this.templates = templates;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @Override
    public boolean writes(Envoi envoi) {
        return envoi.recipient().kind() == Recipient.Kind.USAGER;
    }

    @Override
    public Optional<Courriel> compose(Envoi envoi) {
        Rdv rdv = rdvFacts.rdv(envoi);
        if (rdv.hasStarted(clock.instant())) {
            return Optional.empty();
        }
        Facts facts = rdvFacts.of(rdv);
        return addresses.usager(envoi.recipient().id(), envoi.id()).map(reach -> courriel(envoi, facts, reach));
    }

    private Courriel courriel(Envoi envoi, Facts facts, Reach reach) {
        Change change = rdvFacts.change(envoi);
        RdvMail mail = switch (change) {
            case BOOKED, REINSTATED -> booked(facts, reach);
            case MOVED -> moved(facts, reach);
            case CANCELLED -> cancelled(facts, reach);
        };
        return new Courriel(
                envoi.id().toString(),
                Objects.requireNonNull(reach.email()),
                subject(change) + Words.moment(facts.rdv().start()),
                templates.text("rdv", mail.model()),
                templates.html("rdv", mail.model()),
                change == Change.CANCELLED
                        ? calendar.cancellation(facts, null)
                        : calendar.publication(facts, publicUrl + reach.path()));
    }

    private static String subject(Change change) {
        return switch (change) {
            case BOOKED, REINSTATED -> "RDV confirmé : ";
            case MOVED -> "RDV déplacé : ";
            case CANCELLED -> "RDV annulé : ";
        };
    }

    private RdvMail booked(Facts facts, Reach reach) {
        return toCome(
                facts,
                reach,
                "Votre rendez-vous est confirmé",
                "Votre rendez-vous est confirmé le " + Words.moment(facts.rdv().start()) + ".");
    }

    private RdvMail moved(Facts facts, Reach reach) {
        String now = Words.moment(facts.rdv().start());
        ZonedDateTime before = facts.rdv().previousStart();
        return toCome(
                facts,
                reach,
                "Votre rendez-vous est déplacé",
                before == null
                        ? "Votre rendez-vous du " + now + " change de lieu."
                        : "Votre rendez-vous du " + Words.moment(before) + " est déplacé au " + now + ".");
    }

    private RdvMail toCome(Facts facts, Reach reach, String title, String lead) {
        Rdv rdv = facts.rdv();
        return new RdvMail(
                title,
                reach.firstName() + " " + reach.lastName(),
                lead,
                recap(facts, reach),
                facts.motif().instructionsAfter(),
                List.of(
                        rdv.cancellableUntil().toInstant().isAfter(clock.instant())
                                ? "Vous pouvez annuler ce rendez-vous en ligne jusqu’au "
                                        + Words.moment(rdv.cancellableUntil()) + "."
                                : "Ce rendez-vous ne peut plus être annulé en ligne : en cas d’empêchement, contactez"
                                        + " l’organisation.",
                        "Les trois premières lettres de votre nom vous seront demandées pour ouvrir le récapitulatif."),
                List.of(new Link("Voir le récapitulatif ou annuler", publicUrl + reach.path())),
                facts.organisation());
    }

    private RdvMail cancelled(Facts facts, Reach reach) {
        List<Link> links = new ArrayList<>();
        if (facts.motif().online()) {
            links.add(new Link(
                    "Reprendre un rendez-vous",
                    "%s/org/%d/%s?motif=%s"
                            .formatted(
                                    publicUrl,
                                    facts.organisation().numero(),
                                    facts.organisation().slug(),
                                    facts.motif().motifId())));
        }
        links.add(new Link("Voir le récapitulatif", publicUrl + reach.path()));
        return new RdvMail(
                "Votre rendez-vous est annulé",
                reach.firstName() + " " + reach.lastName(),
                "Votre rendez-vous du " + Words.moment(facts.rdv().start()) + " est annulé.",
                recap(facts, reach),
                null,
                List.of(),
                links,
                facts.organisation());
    }

    private static List<Fact> recap(Facts facts, Reach reach) {
        String title = reach.title();
        List<Fact> lines = new ArrayList<>();
        lines.add(new Fact("Date", Words.moment(facts.rdv().start())));
        lines.add(new Fact("Motif", facts.motif().name() + (title == null ? "" : " : " + title)));
        lines.add(new Fact("Service", facts.motif().serviceName()));
        lines.add(new Fact("Lieu", facts.place()));
        lines.add(new Fact("Durée", Words.duration(facts.rdv().duration())));
        lines.addAll(facts.before());
        return lines;
    }
}
