package fr.rdv.notification.confirmation;

import static fr.rdv.notification.confirmation.NotifyRdv.CANCELLED;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells an usager that a RDV is booked or cancelled. */
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
        boolean cancelled = envoi.event().equals(CANCELLED);
        RdvMail mail = cancelled ? cancelled(facts, reach) : booked(facts, reach);
        return new Courriel(
                envoi.id().toString(),
                Objects.requireNonNull(reach.email()),
                (cancelled ? "RDV annulé : " : "RDV confirmé : ")
                        + Words.moment(facts.rdv().start()),
                templates.text("rdv", mail.model()),
                templates.html("rdv", mail.model()),
                cancelled ? calendar.cancellation(facts, null) : calendar.publication(facts, publicUrl + reach.path()));
    }

    private RdvMail booked(Facts facts, Reach reach) {
        Rdv rdv = facts.rdv();
        return new RdvMail(
                "Votre rendez-vous est confirmé",
                reach.firstName() + " " + reach.lastName(),
                "Votre rendez-vous est confirmé le " + Words.moment(rdv.start()) + ".",
                recap(facts),
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
                recap(facts),
                null,
                List.of(),
                links,
                facts.organisation());
    }

    private static List<Fact> recap(Facts facts) {
        return List.of(
                new Fact("Date", Words.moment(facts.rdv().start())),
                new Fact("Motif", facts.motif().name()),
                new Fact("Service", facts.motif().serviceName()),
                new Fact("Lieu", facts.place()),
                new Fact("Durée", Words.duration(facts.rdv().duration())));
    }
}
