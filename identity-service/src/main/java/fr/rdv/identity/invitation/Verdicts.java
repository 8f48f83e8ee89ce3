package fr.rdv.identity.invitation;

import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Email;
import fr.rdv.identity.agent.domain.Status;
import fr.rdv.identity.invitation.domain.Invitee;
import fr.rdv.identity.organisation.domain.Organisation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges the people to invite before anything is done (D22). */
@Component
class Verdicts {
    private final Agents agents;

    Verdicts(Agents agents) {
        this.agents = agents;
    }

    /** A verdict for each, in their order. */
    List<Judged> of(List<Invitee> invitees, Organisation organisation) {
        Set<String> addresses = invitees.stream()
                .flatMap(invitee -> invitee.email().stream())
                .map(Email::address)
                .collect(Collectors.toSet());
        Map<String, Agent> known = agents.findByEmailIn(addresses).stream()
                .collect(Collectors.toMap(agent -> agent.email().orElseThrow().address(), Function.identity()));
        Set<Email> seen = new HashSet<>();
        return invitees.stream()
                .map(invitee -> new Judged(
                        invitee,
                        invitee.email()
                                .map(email -> seen.add(email)
                                        ? of(known.get(email.address()), organisation)
                                        : Verdict.DOUBLON)
                                .orElse(Verdict.ADRESSE_INVALIDE)))
                .toList();
    }

    /** The verdict on one address. */
    Verdict of(Email email, Organisation organisation) {
        Optional<Agent> known = agents.findByEmail(email.address());
        return of(known.orElse(null), organisation);
    }

    private static Verdict of(@Nullable Agent known, Organisation organisation) {
        if (known == null) {
            return Verdict.NOUVEAU;
        }
        if (!known.espaceId().equals(organisation.espaceId())) {
            return Verdict.AUTRE_ESPACE;
        }
        if (!known.places().isMemberOf(organisation.organisationId())) {
            return Verdict.REJOINT;
        }
        return known.status() == Status.INVITED ? Verdict.DEJA_INVITE : Verdict.DEJA_MEMBRE;
    }

    record Judged(Invitee invitee, Verdict verdict) {}
}
