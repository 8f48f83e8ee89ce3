package fr.rdv.identity.invitation;

import fr.rdv.defaults.Ids;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.agent.Actor;
import fr.rdv.identity.agent.AgentStore;
import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.Change;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Person;
import fr.rdv.identity.agent.domain.Place;
import fr.rdv.identity.organisation.domain.Organisation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites someone new, who then gets an account and a mail, or lets an agent who exists join, without either. */
@Component
class InviteAgent {
    private final Agents agents;
    private final Verdicts verdicts;
    private final AgentStore store;
    private final Clock clock;

    InviteAgent(Agents agents, Verdicts verdicts, AgentStore store, Clock clock) {
        this.agents = agents;
        this.verdicts = verdicts;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public Invited handle(Organisation organisation, Person person, Place place, Actor actor) {
        Verdict verdict = verdicts.of(person.email(), organisation);
        return switch (verdict) {
            case NOUVEAU -> new Invited(invite(organisation, person, place, actor), false);
            case REJOINT -> new Invited(join(person, place, actor), true);
            default -> throw refusal(verdict);
        };
    }

    /** Invites all or, when one is refused meanwhile, nobody. */
    @Transactional
    public void handleAll(Organisation organisation, List<Person> persons, Place place, Actor actor) {
        persons.forEach(person -> handle(organisation, person, place, actor));
    }

    private Agent invite(Organisation organisation, Person person, Place place, Actor actor) {
        Agent agent = Agent.invite(Ids.next(), organisation.espaceId(), person, place, clock.instant());
        store.add(agent, Change.in(organisation.organisationId(), Change.Kind.INVITED), actor);
        return agent;
    }

    private Agent join(Person person, Place place, Actor actor) {
        UUID agentId =
                agents.findByEmail(person.email().address()).map(Agent::id).orElseThrow(Problem::notFound);
        UUID organisationId = place.role().organisationId();
        return store.change(agentId, Change.in(organisationId, Change.Kind.JOINED), actor, agent -> {
            if (agent.places().isMemberOf(organisationId)) {
                throw refusal(Verdict.DEJA_MEMBRE);
            }
            agent.join(place);
        });
    }

    private static Problem refusal(Verdict verdict) {
        String type = verdict == Verdict.AUTRE_ESPACE ? "agent-d-un-autre-espace" : verdict.code();
        return new Problem(HttpStatus.CONFLICT, type, verdict.message());
    }

    /**
     * What came of an invitation.
     *
     * @param alreadyAgent whether the agent existed, so that no mail left and the services stay what they were
     */
    record Invited(Agent agent, boolean alreadyAgent) {}
}
