package fr.rdv.identity.account;

import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Status;
import fr.rdv.identity.espaceaccess.AccessPolicies;
import fr.rdv.identity.keycloak.Accounts;
import fr.rdv.identity.keycloak.Accounts.Account;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Claims one step and tries it. No transaction is open while Keycloak is asked. */
@Component
class AlignAccount {
    private static final Logger log = LoggerFactory.getLogger(AlignAccount.class);

    private final AccountWorks works;
    private final Agents agents;
    private final AccessPolicies policies;
    private final Accounts accounts;
    private final AccountProperties properties;

    AlignAccount(
            AccountWorks works,
            Agents agents,
            AccessPolicies policies,
            Accounts accounts,
            AccountProperties properties) {
        this.works = works;
        this.agents = agents;
        this.policies = policies;
        this.accounts = accounts;
        this.properties = properties;
    }

    /** Whether there was a step to do. */
    boolean next() {
        Optional<AccountWork> claimed = works.claim(properties.lease());
        claimed.ifPresent(this::attempt);
        return claimed.isPresent();
    }

    private void attempt(AccountWork work) {
        try {
            carryOut(work, agents.findById(work.agentId()).orElseThrow());
            works.finish(work);
        } catch (RuntimeException failure) {
            works.postpone(work, properties.delayAfter(work.attempts()));
            report(work, failure);
        }
    }

    private void carryOut(AccountWork work, Agent agent) {
        if (work.step() == AccountStep.CLOSE) {
            accounts.close(agent.id());
            return;
        }
        account(agent).ifPresent(account -> {
            switch (work.step()) {
                case OPEN -> accounts.open(account);
                case INVITE -> invite(agent);
                case SECOND_FACTOR -> accounts.askForSecondFactor(agent.id(), policies.requiresSecondFactor(agent));
                default -> throw new IllegalStateException("Unknown step " + work.step());
            }
        });
    }

    private void invite(Agent agent) {
        if (agent.status() == Status.INVITED) {
            accounts.invite(agent.id());
        }
    }

    /** Empty for one who was removed, or became an intervenant, since the step was asked for. */
    private static Optional<Account> account(Agent agent) {
        return agent.email()
                .map(email -> new Account(
                        agent.id(),
                        email.address(),
                        agent.name().firstName(),
                        agent.name().lastName()));
    }

    private void report(AccountWork work, RuntimeException failure) {
        String cause = failure.getClass().getSimpleName();
        if (work.attempts() >= properties.alarmAfter()) {
            log.error(
                    "Account of agent {} still not in step ({}) at attempt {}: {}",
                    work.agentId(),
                    work.step(),
                    work.attempts(),
                    cause);
        } else {
            log.warn("Account of agent {} not in step ({}) yet: {}", work.agentId(), work.step(), cause);
        }
    }
}
