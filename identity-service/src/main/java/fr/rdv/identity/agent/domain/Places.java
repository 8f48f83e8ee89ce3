package fr.rdv.identity.agent.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Where an agent works: the role in each organisation, the services in all of them, perhaps the espace. */
@Embeddable
public class Places {
    private boolean adminEspace;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agent_role", joinColumns = @JoinColumn(name = "agent_id"))
    private Set<Role> roles = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agent_service", joinColumns = @JoinColumn(name = "agent_id"))
    @Column(name = "service_id")
    private Set<UUID> serviceIds = new LinkedHashSet<>();

    protected Places() {}

    Places(Place first) {
        adminEspace = first.adminEspace();
        roles.add(first.role());
        changeServices(first.serviceIds());
    }

    /** Whether the agent works for an organisation, at any level. */
    public boolean isMemberOf(UUID organisationId) {
        return roleIn(organisationId).isPresent();
    }

    /** Whether the agent configures an organisation of the own espace: as its administrateur or as admin d'espace. */
    public boolean configures(UUID organisationId) {
        return adminEspace || administers(organisationId);
    }

    /** Whether the agent is administrateur of an organisation. */
    public boolean administers(UUID organisationId) {
        return has(role -> role.organisationId().equals(organisationId) && role.level() == Level.ADMINISTRATEUR);
    }

    /** Whether the agent administers the espace or any organisation. */
    public boolean administersAnything() {
        return adminEspace || has(role -> role.level() == Level.ADMINISTRATEUR);
    }

    /** Whether they are the place of an intervenant. */
    public boolean ofIntervenant() {
        return has(role -> role.level() == Level.INTERVENANT);
    }

    /** Whether one organisation is all there is, so that leaving it removes the agent. */
    public boolean isOnlyOne() {
        return roles.size() == 1 && !adminEspace;
    }

    public Optional<Role> roleIn(UUID organisationId) {
        return roles.stream()
                .filter(role -> role.organisationId().equals(organisationId))
                .findFirst();
    }

    public boolean isAdminEspace() {
        return adminEspace;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Set<UUID> serviceIds() {
        return Set.copyOf(serviceIds);
    }

    void add(Place place) {
        if (isMemberOf(place.role().organisationId())) {
            throw new IllegalStateException("Already a member");
        }
        roles.add(place.role());
        adminEspace |= place.adminEspace();
    }

    boolean change(Role role) {
        Role former = required(role.organisationId());
        roles.remove(former);
        roles.add(role);
        return !former.equals(role);
    }

    void leave(UUID organisationId) {
        roles.remove(required(organisationId));
    }

    boolean administerEspace(boolean administers) {
        boolean changed = adminEspace != administers;
        adminEspace = administers;
        return changed;
    }

    boolean changeServices(Set<UUID> services) {
        if (services.isEmpty()) {
            throw new IllegalArgumentException("An agent belongs to at least one service");
        }
        boolean changed = !serviceIds.equals(services);
        serviceIds.retainAll(services);
        serviceIds.addAll(services);
        return changed;
    }

    boolean areNoMore() {
        return roles.isEmpty() && !adminEspace;
    }

    void forgetServices() {
        serviceIds.clear();
    }

    private Role required(UUID organisationId) {
        return roleIn(organisationId).orElseThrow(() -> new IllegalStateException("Not a member"));
    }

    private boolean has(Predicate<Role> wanted) {
        return roles.stream().anyMatch(wanted);
    }
}
