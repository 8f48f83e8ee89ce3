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

    /** Follows the RDV's, unless its RDV is a collectif that this usager left. */
    public RdvStatus status() {
        return status;
    }

    /** Whether this usager wants messages about this RDV. */
    public boolean isNotified() {
        return notify;
    }

    boolean isLive() {
        return !status.isCancelled();
    }

    /** The RDV is cancelled: who is cancelled already or did not come stays so (EDGE_CASES H6). */
    void cancel(RdvStatus by) {
        if (status == RdvStatus.UNKNOWN || status == RdvStatus.SEEN) {
            status = by;
        }
    }

    /** The RDV is reinstated: for those who were cancelled with it. */
    void reinstate(RdvStatus rdvStatus) {
        if (status == rdvStatus) {
            status = RdvStatus.UNKNOWN;
        }
    }

    /** The usager comes after all (EDGE_CASES H3). */
    void comeBack(boolean notified) {
        status = RdvStatus.UNKNOWN;
        notify = notified;
    }
}
