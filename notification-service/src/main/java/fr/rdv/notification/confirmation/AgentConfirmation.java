package fr.rdv.notification.confirmation;

import static fr.rdv.notification.confirmation.NotifyRdv.CANCELLED;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells an agent that a RDV of theirs is booked or cancelled, without a word on the usager. */
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
        boolean cancelled = envoi.event().equals(CANCELLED);
        String email = Objects.requireNonNull(agent.email());
        String moment = Words.moment(facts.rdv().start());
        String agenda = publicUrl + "/agent/agenda?date=" + facts.rdv().start().toLocalDate();
        RdvMail mail = new RdvMail(
                cancelled ? "Rendez-vous annulé" : "Nouveau rendez-vous",
                agent.displayName(),
                cancelled
                        ? "Le rendez-vous du " + moment + " est annulé."
                        : "Un rendez-vous est pris le " + moment + ".",
                recap(facts),
                null,
                List.of(),
                List.of(new Link("Ouvrir l’agenda à cette date", agenda)),
                null);
        return new Courriel(
                envoi.id().toString(),
                email,
                (cancelled ? "RDV annulé le " : "Nouveau RDV le ") + moment,
                templates.text("rdv", mail.model()),
                templates.html("rdv", mail.model()),
                cancelled ? calendar.cancellation(facts, email) : calendar.request(facts, agenda, email));
    }

    private static List<Fact> recap(Facts facts) {
        return List.of(
                new Fact("Date", Words.moment(facts.rdv().start())),
                new Fact("Motif", facts.motif().name()),
                new Fact("Service", facts.motif().serviceName()),
                new Fact("Lieu", facts.place()),
                new Fact("Durée", Words.duration(facts.rdv().duration())),
                new Fact("Agents", String.join(", ", facts.agents())));
    }
}
