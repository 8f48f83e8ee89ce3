package fr.rdv.identity.account;

import fr.rdv.identity.agent.AgentKept;
import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.AgentFacts;
import fr.rdv.identity.espaceaccess.AccessPolicies.AccessPolicyKept;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells what an agent's change asks of the account. */
@Component
class AccountListener {
    private final AccountWorks works;
    private final Agents agents;

    AccountListener(AccountWorks works, Agents agents) {
        this.works = works;
        this.agents = agents;
    }

    @EventListener
    void on(AgentKept kept) {
        steps(kept.before(), kept.after()).forEach(step -> works.add(kept.agentId(), step));
    }

    @EventListener
    void on(AccessPolicyKept kept) {
        agents.findColleaguesIn(kept.espaceId()).stream()
                .filter(agent -> agent.places().administersAnything())
                .map(Agent::id)
                .forEach(works::checkSecondFactor);
    }

    /** In the order in which they are to be done, which is that of the constants. */
    private static Set<AccountStep> steps(@Nullable AgentFacts before, AgentFacts after) {
        AgentFacts had = before != null && before.hasAccount() ? before : null;
        Set<AccountStep> steps = EnumSet.noneOf(AccountStep.class);
        if (!after.hasAccount()) {
            return had == null ? steps : EnumSet.of(AccountStep.CLOSE);
        }
        if (had == null || !after.name().equals(had.name())) {
            steps.add(AccountStep.OPEN);
        }
        if (after.invitedAt() != null && (had == null || !after.invitedAt().equals(had.invitedAt()))) {
            steps.add(AccountStep.INVITE);
        }
        if (after.administers() != (had != null && had.administers())) {
            steps.add(AccountStep.SECOND_FACTOR);
        }
        return steps;
    }
}
