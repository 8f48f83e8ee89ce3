package fr.rdv.booking.rdv.domain;

import fr.rdv.booking.motif.Motif;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A RDV: some agents, some usagers, a motif and a time. Each change raises {@link #version()} by one and is told by one
 * event; the row is locked before, so that events leave in the order of the changes.
 */
@Entity
@Inheritance
@DiscriminatorColumn(name = "kind")
@DiscriminatorValue("individuel")
public class Rdv {
    @Id
    private UUID id;

    private UUID espaceId;
    private UUID organisationId;
    private UUID motifId;
    private UUID serviceId;
    private @Nullable UUID lieuId;

    @Embedded
    private BookedTime time;

    @Enumerated(EnumType.STRING)
    private RdvStatus status;

    boolean overbooked;

    @Enumerated(EnumType.STRING)
    private CreatedBy createdBy;

    private @Nullable UUID holdId;
    private int preDemandes;
    Instant createdAt;
    private @Nullable Instant cancelledAt;
    private @Nullable String cancellationReason;
    long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rdv_agent", joinColumns = @JoinColumn(name = "rdv_id"))
    @Column(name = "agent_id")
    private Set<UUID> agentIds = new LinkedHashSet<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "rdv_id", nullable = false, updatable = false)
    @OrderBy("id")
    Set<Participation> participations = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Rdv() {}

    Rdv(RdvBooking booking, Instant now) {
        Motif motif = booking.motif();
        id = booking.rdvId();
        espaceId = motif.espaceId();
        organisationId = motif.organisationId();
        motifId = motif.id();
        serviceId = motif.serviceId();
        lieuId = booking.lieuId();
        time = booking.time();
        status = RdvStatus.UNKNOWN;
        createdBy = booking.createdBy();
        holdId = booking.holdId();
        preDemandes = booking.preDemandes();
        createdAt = now;
        version = 1;
        agentIds.addAll(booking.agentIds());
    }

    /** Books for some usagers. */
    public static Rdv book(RdvBooking booking, List<Participation> participations, Instant now) {
        Rdv rdv = new Rdv(booking, now);
        rdv.participations.addAll(participations);
        return rdv;
    }

    /** Cancels once, {@code EXCUSED} at the usager's wish or {@code REVOKED} at the service's; says whether it did. */
    public boolean cancel(RdvStatus by, @Nullable String reason, Instant now) {
        if (!by.isCancelled()) {
            throw new IllegalArgumentException("Not a cancellation: " + by);
        }
        if (status.isCancelled()) {
            return false;
        }
        status = by;
        cancelledAt = now;
        cancellationReason =
                reason == null ? null : reason.replaceAll("\\p{C}+", " ").strip();
        participations.forEach(participation -> participation.cancel(by));
        version++;
        return true;
    }

    /** Moves; who takes part and the motif stay. Says whether anything changed. */
    public boolean move(RdvPlace to) {
        if (place().equals(to)) {
            return false;
        }
        time = to.time();
        lieuId = to.lieuId();
        overbooked = to.overbooked();
        if (!agentIds.equals(to.agentIds())) {
            agentIds = new LinkedHashSet<>(to.agentIds());
        }
        version++;
        return true;
    }

    /** Takes a cancellation back: the RDV is to come again, for those who were cancelled with it. */
    public void reinstate() {
        if (!status.isCancelled()) {
            throw new IllegalStateException("Not cancelled: " + id);
        }
        participations.forEach(participation -> participation.reinstate(status));
        status = RdvStatus.UNKNOWN;
        overbooked = false;
        cancelledAt = null;
        cancellationReason = null;
        version++;
    }

    /** Identifier, also in the calendar's UID. */
    public UUID id() {
        return id;
    }

    /** The espace that owns it. */
    public UUID espaceId() {
        return espaceId;
    }

    /** The organisation where it happens. */
    public UUID organisationId() {
        return organisationId;
    }

    /** What it is about. */
    public UUID motifId() {
        return motifId;
    }

    /** The motif's service when it was booked. */
    public UUID serviceId() {
        return serviceId;
    }

    /** Where it happens, null when nowhere. */
    public @Nullable UUID lieuId() {
        return lieuId;
    }

    /** When it happens. */
    public BookedTime time() {
        return time;
    }

    /** Where it stands now. */
    public RdvPlace place() {
        return new RdvPlace(time, lieuId, Set.copyOf(agentIds), overbooked);
    }

    /** What became of it. */
    public RdvStatus status() {
        return status;
    }

    /** Whether an agent knowingly put it over another. */
    public boolean isOverbooked() {
        return overbooked;
    }

    /** Which side booked it. */
    public CreatedBy createdBy() {
        return createdBy;
    }

    /** The hold it came from, null when it was not held. */
    public @Nullable UUID holdId() {
        return holdId;
    }

    /** How many numbers of pré-demandes were given. */
    public int preDemandes() {
        return preDemandes;
    }

    /** When it was cancelled, null when it was not. */
    public @Nullable Instant cancelledAt() {
        return cancelledAt;
    }

    /** Why it was cancelled, if anybody said. */
    public @Nullable String cancellationReason() {
        return cancellationReason;
    }

    /** Raised by one per event. */
    public long version() {
        return version;
    }

    /** The agents, in the order of their ids. */
    public List<UUID> agentIds() {
        return agentIds.stream().sorted().toList();
    }

    /** Whether usagers take seats in it. */
    public boolean isCollectif() {
        return false;
    }

    /** One of the usagers' parts. */
    public Optional<Participation> participation(UUID participationId) {
        return participations.stream()
                .filter(one -> one.id().equals(participationId))
                .findFirst();
    }

    /** The usagers' parts, in the order in which they were given. */
    public List<Participation> participations() {
        return List.copyOf(participations);
    }
}
