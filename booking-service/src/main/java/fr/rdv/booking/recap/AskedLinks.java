package fr.rdv.booking.recap;

import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.recap.Recaps.Subject;
import fr.rdv.booking.session.OpaqueToken;
import fr.rdv.booking.usager.LinkMessages;
import fr.rdv.defaults.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** « Recevoir un nouveau lien »: sent to where the first one was, a few times an hour; nothing is told to who asks. */
@Component
class AskedLinks {
    private static final String ASKED = "asked-";

    private final RecapLinks links;
    private final Recaps recaps;
    private final LinkMessages messages;
    private final RecapProperties limits;
    private final Clock clock;

    AskedLinks(RecapLinks links, Recaps recaps, LinkMessages messages, RecapProperties limits, Clock clock) {
        this.links = links;
        this.recaps = recaps;
        this.messages = messages;
        this.limits = limits;
        this.clock = clock;
    }

    void handle(String token) {
        links.participationOf(new OpaqueToken(token))
                .flatMap(recaps::subject)
                .filter(this::isLive)
                .ifPresent(this::send);
    }

    private boolean isLive(Subject subject) {
        return clock.instant().isBefore(subject.rdv().time().end().plus(limits.linkAfterEnd()));
    }

    private void send(Subject subject) {
        if (links.sentLastHour(subject.participationId(), ASKED) < limits.askedPerHour()) {
            Rdv rdv = subject.rdv();
            OpaqueToken link = links.linkFor(subject.participationId(), ASKED + Ids.next());
            messages.send(
                    subject.responsable(),
                    "/r/" + link.value(),
                    rdv.time().start(),
                    rdv.time().zone());
        }
    }
}
