package fr.rdv.notification.confirmation;

import fr.rdv.notification.confirmation.IdentityClient.Address;
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

/** Tells an agent that a RDV of theirs is booked, moved or cancelled, without a word on the usager. */
@Component
class AgentConfirmation implements Composition {
    private final RdvFacts rdvFacts;
    private final Addresses addresses;
    private final RdvCalendar calendar;
    private final CourrielTemplates templates;
    private final Clock clock;
    private final String publicUrl;

    AgentConfirmation(
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
        return envoi.recipient().kind() == Recipient.Kind.AGENT;
    }

    @Override
    public Optional<Courriel> compose(Envoi envoi) {
        Rdv rdv = rdvFacts.rdv(envoi);
        if (rdv.hasStarted(clock.instant())) {
            return Optional.empty();
        }
        Facts facts = rdvFacts.of(rdv);
        return addresses.agent(envoi.recipient().id()).map(agent -> courriel(envoi, facts, agent));
    }

    private Courriel courriel(Envoi envoi, Facts facts, Address agent) {
        Change change = rdvFacts.change(envoi);
        String email = Objects.requireNonNull(agent.email());
        String moment = Words.moment(facts.rdv().start());
        String agenda = publicUrl + "/agent/agenda?date=" + facts.rdv().start().toLocalDate();
        RdvMail mail = new RdvMail(
                title(change),
                agent.displayName(),
                lead(change, facts),
                recap(facts),
                null,
                List.of(),
                List.of(new Link("Ouvrir l’agenda à cette date", agenda)),
                null);
        return new Courriel(
                envoi.id().toString(),
                email,
                subject(change) + moment,
                templates.text("rdv", mail.model()),
                templates.html("rdv", mail.model()),
                change == Change.CANCELLED
                        ? calendar.cancellation(facts, email)
                        : calendar.request(facts, agenda, email));
    }

    private static String title(Change change) {
        return switch (change) {
            case BOOKED, REINSTATED -> "Nouveau rendez-vous";
            case MOVED -> "Rendez-vous déplacé";
            case CANCELLED -> "Rendez-vous annulé";
        };
    }

    private static String subject(Change change) {
        return switch (change) {
            case BOOKED, REINSTATED -> "Nouveau RDV le ";
            case MOVED -> "RDV déplacé au ";
            case CANCELLED -> "RDV annulé le ";
        };
    }

    private static String lead(Change change, Facts facts) {
        String moment = Words.moment(facts.rdv().start());
        ZonedDateTime before = facts.rdv().previousStart();
        return switch (change) {
            case BOOKED, REINSTATED -> "Un rendez-vous est pris le " + moment + ".";
            case MOVED ->
                before == null
                        ? "Le rendez-vous du " + moment + " change de lieu."
                        : "Le rendez-vous du " + Words.moment(before) + " est déplacé au " + moment + ".";
            case CANCELLED -> "Le rendez-vous du " + moment + " est annulé.";
        };
    }

    private static List<Fact> recap(Facts facts) {
        List<Fact> lines = new ArrayList<>();
        lines.add(new Fact("Date", Words.moment(facts.rdv().start())));
        lines.add(new Fact("Motif", facts.motif().name()));
        lines.add(new Fact("Service", facts.motif().serviceName()));
        lines.add(new Fact("Lieu", facts.place()));
        lines.add(new Fact("Durée", Words.duration(facts.rdv().duration())));
        lines.add(new Fact("Agents", String.join(", ", facts.agents())));
        lines.addAll(facts.before());
        return lines;
    }
}
