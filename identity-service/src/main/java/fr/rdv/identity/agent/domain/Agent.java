package fr.rdv.identity.agent.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A civil servant of an espace (FEATURES 1.4), who exists only by invitation. At least one service. */
@Entity
public class Agent {
    @Id
    @Column(name = "agent_id")
    private UUID id;

    private UUID espaceId;
    private String email;

    @Embedded
    private @Nullable Name name;

    @Enumerated(EnumType.STRING)
    private Status status;

    private boolean adminEspace;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agent_role", joinColumns = @JoinColumn(name = "agent_id"))
    private Set<Role> roles = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agent_service", joinColumns = @JoinColumn(name = "agent_id"))
    @Column(name = "service_id")
    private Set<UUID> serviceIds = new LinkedHashSet<>();

    private long version;

    private Agent(UUID id, UUID espaceId, Email email, Name name) {
        this.id = id;
        this.espaceId = espaceId;
        this.email = email.address();
        this.name = name;
        this.status = Status.INVITED;
        this.version = 1;
    }

    @SuppressWarnings("NullAway.Init")
    protected Agent() {}

    /** Invites someone new, to an organisation and to at least one service (FEATURES 2.13). */
    public static Agent invite(UUID id, UUID espaceId, Email email, Name name, Place place) {
        if (place.serviceIds().isEmpty()) {
            throw new IllegalArgumentException("An agent belongs to at least one service");
        }
        Agent agent = new Agent(id, espaceId, email, name);
        agent.adminEspace = place.adminEspace();
        agent.roles.add(place.role());
        agent.serviceIds.addAll(place.serviceIds());
        return agent;
    }

    /**
     * Joins another organisation; the services stay what they are (FEATURES 2.13).
     *
     * @throws IllegalStateException when the agent works there already
     */
    public void join(Place place) {
        if (isMemberOf(place.role().organisationId())) {
            throw new IllegalStateException("Already a member");
        }
        roles.add(place.role());
        adminEspace |= place.adminEspace();
        version++;
    }

    /**
     * Accepts the invitation, at the first sign-in.
     *
     * @param told the name that came with the sign-in, kept when none was known
     * @return whether the agent was still only invited
     */
    public boolean accept(Name told) {
        if (status == Status.ACTIVE) {
            return false;
        }
        if (!name().isKnown() && told.isKnown()) {
            name = told;
        }
        status = Status.ACTIVE;
        version++;
        return true;
    }

    /** Whether the agent works for an organisation, at any level. */
    public boolean isMemberOf(UUID organisationId) {
        return roleIn(organisationId).isPresent();
    }

    /** Whether the agent configures an organisation of the own espace: as its administrateur or as admin d'espace. */
    public boolean configures(UUID organisationId) {
        return adminEspace
                || roleIn(organisationId)
                        .filter(role -> role.level() == Level.ADMINISTRATEUR)
                        .isPresent();
    }

    /** The agent's place in an organisation. */
    public Optional<Role> roleIn(UUID organisationId) {
        return roles.stream()
                .filter(role -> role.organisationId().equals(organisationId))
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public UUID espaceId() {
        return espaceId;
    }

    public Email email() {
        return new Email(email);
    }

    public Name name() {
        return name == null ? Name.UNKNOWN : name;
    }

    /** What colleagues and usagers read. */
    public String displayName() {
        return name().shownOr(email());
    }

    public Status status() {
        return status;
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

    public long version() {
        return version;
    }

    /** How far an agent is. */
    public enum Status {
        /** The invitation was sent. */
        INVITED,
        /** The agent signed in once. */
        ACTIVE
    }

    /**
     * What an invitation gives.
     *
     * @param serviceIds those of someone new; an agent who exists keeps the own ones
     */
    public record Place(Role role, boolean adminEspace, Set<UUID> serviceIds) {}
}
