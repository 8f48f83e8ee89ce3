package fr.rdv.booking.recap;

import fr.rdv.booking.recap.Recaps.Subject;
import fr.rdv.booking.session.OpaqueToken;
import fr.rdv.defaults.problem.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Opens a recap with the link of a message and the first letters of the name. */
@Component
class OpenRecap {
    private final RecapLinks links;
    private final Recaps recaps;
    private final RecapTries tries;
    private final RecapProperties limits;
    private final Clock clock;

    OpenRecap(RecapLinks links, Recaps recaps, RecapTries tries, RecapProperties limits, Clock clock) {
        this.links = links;
        this.recaps = recaps;
        this.tries = tries;
        this.limits = limits;
        this.clock = clock;
    }

    /** The participation that opens. */
    UUID handle(String token, String letters) {
        UUID participationId = links.participationOf(new OpaqueToken(token)).orElseThrow(OpenRecap::unknown);
        Subject subject = recaps.subject(participationId).orElseThrow(OpenRecap::unknown);
        if (!clock.instant().isBefore(subject.rdv().time().end().plus(limits.linkAfterEnd()))) {
            throw new Problem(HttpStatus.GONE, "lien-expire", "Ce lien a expiré : le rendez-vous est passé");
        }
        return switch (tries.compare(
                participationId,
                letters,
                List.of(subject.usager().lastName(), subject.responsable().lastName()))) {
            case RecapTries.Outcome.Right right -> participationId;
            case RecapTries.Outcome.Wrong wrong ->
                throw new Problem(
                        HttpStatus.FORBIDDEN,
                        "lettres-incorrectes",
                        "Ces lettres ne sont pas les premières du nom",
                        Map.of("triesLeft", wrong.triesLeft()));
            case RecapTries.Outcome.Locked locked ->
                throw new Problem(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "trop-d-essais",
                        "Trop d’essais : réessayez dans 15 minutes",
                        Map.of("until", locked.until()));
        };
    }

    private static Problem unknown() {
        return new Problem(HttpStatus.NOT_FOUND, "lien-inconnu", "Ce lien n’est pas connu : vérifiez l’adresse");
    }
}
