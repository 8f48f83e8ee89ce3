package fr.rdv.identity.agent.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A civil servant of an espace (FEATURES 1.4), who exists only by invitation, or an intervenant (S20): an agenda without
 * account, in one organisation. Who has no place left is removed and frees the e-mail. Each change raises the version.
 */
@Entity
public class Agent {
    @Id
    @Column(name = "agent_id")
    private UUID id;

    private UUID espaceId;
    private @Nullable String email;

    @Embedded
    private @Nullable Name name;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Places places;

    private @Nullable Instant invitationSentAt;
    private @Nullable Instant lastSignInAt;
    private long version;

    private Agent(UUID id, UUID espaceId, Place place) {
        this.id = id;
        this.espaceId = espaceId;
        this.status = Status.ACTIVE;
        this.places = new Places(place);
        this.version = 1;
    }

    @SuppressWarnings("NullAway.Init")
    protected Agent() {}

    /** Invites someone new, to an organisation and to at least one service (FEATURES 2.13). */
    public static Agent invite(UUID id, UUID espaceId, Person person, Place place, Instant now) {
        Agent agent = new Agent(id, espaceId, place);
        agent.isInvited(person, now);
        return agent;
    }

    /** Makes an intervenant: an autonomous agenda under a free name (S21). */
    public static Agent intervenant(UUID id, UUID espaceId, Name freeName, UUID organisationId, Set<UUID> serviceIds) {
        Role role = new Role(organisationId, Level.INTERVENANT, false);
        Agent agent = new Agent(id, espaceId, new Place(role, false, serviceIds));
        agent.name = freeName;
        return agent;
    }

    /**
     * Joins another organisation; the services stay what they are (FEATURES 2.13).
     *
     * @throws IllegalStateException when the agent works there already
     */
    public void join(Place place) {
        places.add(place);
        version++;
    }

    /**
     * Signs in; the first time accepts the invitation.
     *
     * @param told the name that came with the sign-in, kept when none was known
     * @throws IllegalStateException when there is nothing to accept any more, see {@link #mayEnter}
     */
    public void enter(Name told, Instant now) {
        if (!mayEnter(now)) {
            throw new IllegalStateException("Invitation expired or agent removed");
        }
        lastSignInAt = now;
        boolean learnsName = !name().isKnown() && told.isKnown();
        if (status == Status.INVITED || learnsName) {
            name = learnsName ? told : name;
            status = Status.ACTIVE;
            invitationSentAt = null;
            version++;
        }
    }

    /** Whether the agent works here or holds an invitation of less than seven days. */
    public boolean mayEnter(Instant now) {
        return status == Status.ACTIVE
                || invitation().filter(invitation -> !invitation.isExpired(now)).isPresent();
    }

    /** Gives a pending invitation seven more days. */
    public void inviteAgain(Instant now) {
        if (status != Status.INVITED) {
            throw new IllegalStateException("Nothing to send again");
        }
        invitationSentAt = now;
        version++;
    }

    /** Changes level and accueil in an organisation that the agent works for (FEATURES 1.5). */
    public void changeRole(Role role) {
        countIf(places.change(role));
    }

    /** Leaves an organisation; who has no place left in the espace is removed (D16, D17). */
    public void leave(UUID organisationId) {
        places.leave(organisationId);
        version++;
        removeWhenWithoutPlace();
    }

    /** Changes the services, at least one (S29). */
    public void changeServices(Set<UUID> services) {
        countIf(places.changeServices(services));
    }

    /** Makes the agent admin d'espace or no longer; who has no place left is removed. */
    public void administerEspace(boolean administers) {
        countIf(places.administerEspace(administers));
        removeWhenWithoutPlace();
    }

    /** Takes another name. */
    public void rename(Name newName) {
        countIf(!newName.equals(name));
        name = newName;
    }

    /** Gives up e-mail and account for an agenda that others manage, in the only organisation (D21). */
    public void becomeIntervenant(Name freeName) {
        if (!places.isOnlyOne()) {
            throw new IllegalStateException("An intervenant works for one organisation");
        }
        Role role = places.roles().iterator().next();
        places.change(new Role(role.organisationId(), Level.INTERVENANT, false));
        email = null;
        name = freeName;
        status = Status.ACTIVE;
        invitationSentAt = null;
        lastSignInAt = null;
        version++;
    }

    /** Turns an intervenant into an agent who is invited; agenda and services stay. */
    public void becomeAgent(Person person, Role role, Instant now) {
        if (!isIntervenant()) {
            throw new IllegalStateException("An agent already");
        }
        places.change(role);
        isInvited(person, now);
        version++;
    }

    private void isInvited(Person person, Instant now) {
        email = person.email().address();
        name = person.name();
        status = Status.INVITED;
        invitationSentAt = now;
    }

    private void removeWhenWithoutPlace() {
        if (places.areNoMore()) {
            name = name().isKnown() ? name() : Name.free(displayName());
            email = null;
            places.forgetServices();
            status = Status.DELETED;
            invitationSentAt = null;
        }
    }

    private void countIf(boolean changed) {
        version += changed ? 1 : 0;
    }

    /** Whether others manage the agenda and nobody signs in (S22, S23). */
    public boolean isIntervenant() {
        return places.ofIntervenant();
    }

    /** Whether the agent never signed in, or not for a month (FEATURES 1.4); an intervenant never does. */
    public boolean isInactive(Instant now) {
        Instant monthAgo = now.atZone(ZoneOffset.UTC).minusMonths(1).toInstant();
        return !isIntervenant() && (lastSignInAt == null || !lastSignInAt.isAfter(monthAgo));
    }

    /** The invitation that waits to be accepted. */
    public Optional<Invitation> invitation() {
        return Optional.ofNullable(invitationSentAt).map(Invitation::new);
    }

    public UUID id() {
        return id;
    }

    public UUID espaceId() {
        return espaceId;
    }

    /** The address to sign in with; an intervenant has none, someone removed none any more. */
    public Optional<Email> email() {
        return Optional.ofNullable(email).map(Email::new);
    }

    public Name name() {
        return name == null ? Name.UNKNOWN : name;
    }

    /** What colleagues and usagers read. */
    public String displayName() {
        return name().shownOr(email().orElse(null));
    }

    public Status status() {
        return status;
    }

    public Places places() {
        return places;
    }

    public long version() {
        return version;
    }
}
