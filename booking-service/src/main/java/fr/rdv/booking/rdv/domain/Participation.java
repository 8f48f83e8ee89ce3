package fr.rdv.booking.rdv.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** An usager's part in a RDV (FEATURES 1.15). */
@Entity
public class Participation {
    @Id
    private UUID id;

    private UUID usagerId;

    @Enumerated(EnumType.STRING)
    private RdvStatus status;

    private boolean notify;

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    /** A new part in a RDV to come. */
    public Participation(UUID id, UUID usagerId, boolean notify) {
        this.id = id;
        this.usagerId = usagerId;
        this.status = RdvStatus.UNKNOWN;
        this.notify = notify;
    }

    /** Identifier of the participation. */
    public UUID id() {
        return id;
    }

    /** Fiche of the usager. */
    public UUID usagerId() {
        return usagerId;
    }

    /** Follows the RDV's for a RDV of one. */
    public RdvStatus status() {
        return status;
    }

    /** Whether this usager wants messages about this RDV. */
    public boolean isNotified() {
        return notify;
    }

    void follow(RdvStatus rdvStatus) {
        status = rdvStatus;
    }
}
