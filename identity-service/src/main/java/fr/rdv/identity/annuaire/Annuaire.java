package fr.rdv.identity.annuaire;

import fr.rdv.identity.account.AccountWorks;
import fr.rdv.identity.agent.AgentAccess.Right;
import fr.rdv.identity.agent.Agents;
import fr.rdv.identity.agent.domain.Agent;
import fr.rdv.identity.agent.domain.Email;
import fr.rdv.identity.agent.domain.Role;
import fr.rdv.identity.annuaire.AgentView.InvitationView;
import fr.rdv.identity.annuaire.EspaceAgentView.RoleView;
import java.text.Collator;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the views of agents. */
@Component
public class Annuaire {
    private final Agents agents;
    private final AccountWorks accounts;
    private final Clock clock;

    Annuaire(Agents agents, AccountWorks accounts, Clock clock) {
        this.agents = agents;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** An agent who is a member of the organisation. */
    public AgentView ofMember(Agent agent, UUID organisationId, Right right) {
        return view(agent, organisationId, right, pending(List.of(agent)));
    }

    /** An agent with all roles. */
    public EspaceAgentView ofEspace(Agent agent) {
        return view(agent, pending(List.of(agent)));
    }

    List<AgentView> members(UUID organisationId, Right right) {
        List<Agent> members = agents.findMembersOf(organisationId);
        Set<UUID> pending = pending(members);
        return sorted(members).stream()
                .map(agent -> view(agent, organisationId, right, pending))
                .toList();
    }

    List<EspaceAgentView> colleagues(UUID espaceId) {
        List<Agent> colleagues = agents.findColleaguesIn(espaceId);
        Set<UUID> pending = pending(colleagues);
        return sorted(colleagues).stream().map(agent -> view(agent, pending)).toList();
    }

    private Set<UUID> pending(Collection<Agent> shown) {
        return accounts.pendingAmong(shown.stream().map(Agent::id).collect(Collectors.toSet()));
    }

    private static List<Agent> sorted(List<Agent> shown) {
        Comparator<Object> french = Collator.getInstance(Locale.FRENCH);
        return shown.stream()
                .sorted(Comparator.comparing(Agent::displayName, french::compare))
                .toList();
    }

    private AgentView view(Agent agent, UUID organisationId, Right right, Set<UUID> pending) {
        Role role = agent.places().roleIn(organisationId).orElseThrow();
        return new AgentView(
                agent.id(),
                agent.displayName(),
                agent.name().firstName(),
                agent.name().lastName(),
                right.manages() ? address(agent) : null,
                agent.status().code(),
                agent.isIntervenant(),
                role.level().code(),
                role.accueil(),
                agent.places().isAdminEspace(),
                agent.places().serviceIds(),
                agent.isInactive(clock.instant()),
                account(agent, pending),
                invitation(agent),
                agent.version());
    }

    private EspaceAgentView view(Agent agent, Set<UUID> pending) {
        return new EspaceAgentView(
                agent.id(),
                agent.displayName(),
                agent.name().firstName(),
                agent.name().lastName(),
                address(agent),
                agent.status().code(),
                agent.isIntervenant(),
                roles(agent),
                agent.places().isAdminEspace(),
                agent.places().serviceIds(),
                agent.isInactive(clock.instant()),
                account(agent, pending),
                invitation(agent),
                agent.version());
    }

    private static List<RoleView> roles(Agent agent) {
        return agent.places().roles().stream()
                .sorted(Comparator.comparing(Role::organisationId))
                .map(role -> new RoleView(role.organisationId(), role.level().code(), role.accueil()))
                .toList();
    }

    private static @Nullable String address(Agent agent) {
        return agent.email().map(Email::address).orElse(null);
    }

    private static String account(Agent agent, Set<UUID> pending) {
        return pending.contains(agent.id()) ? "pending" : "done";
    }

    private @Nullable InvitationView invitation(Agent agent) {
        return agent.invitation()
                .map(invitation -> new InvitationView(
                        invitation.sentAt(), invitation.expiresAt(), invitation.isExpired(clock.instant())))
                .orElse(null);
    }
}
