package fr.rdv.organisation.motif.domain;

import fr.rdv.organisation.organisation.domain.Organisation;
import fr.rdv.organisation.organisation.domain.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/**
 * A kind of RDV that an organisation gives (FEATURES 1.9). Unique in its organisation by service, type, duration and folded
 * name, which the database guards. A new one is closed to usagers.
 */
@Entity
public class Motif {
    @Id
    @Column(name = "motif_id")
    private UUID id;

    private UUID espaceId;
    private UUID organisationId;

    @Embedded
    private MotifDescription description;

    private String foldedName;
    private boolean online;

    @Embedded
    private DelaiDeReservation delai;

    private boolean movable;
    private long version;

    /**
     * Creates a motif, closed to usagers.
     *
     * @throws InvalidMotif when the description breaks a rule
     */
    public Motif(UUID id, Organisation organisation, MotifDescription description) {
        description.require(organisation.dispositifRecueil());
        this.id = id;
        this.espaceId = organisation.espaceId();
        this.organisationId = organisation.id();
        this.description = description;
        this.foldedName = Slug.fold(description.name());
        this.delai = DelaiDeReservation.DEFAULT;
        this.movable = true;
        this.version = 1;
    }

    @SuppressWarnings("NullAway.Init")
    protected Motif() {}

    /**
     * Describes the motif anew.
     *
     * @param dispositifRecueil whether the organisation has one
     * @return whether anything changed
     * @throws InvalidMotif when the description breaks a rule
     */
    public boolean describe(MotifDescription changed, boolean dispositifRecueil) {
        changed.require(dispositifRecueil);
        if (changed.equals(description)) {
            return false;
        }
        description = changed;
        foldedName = Slug.fold(changed.name());
        version++;
        return true;
    }

    /**
     * Lets usagers book (FEATURES 2.14), or changes how they may.
     *
     * @param mayMove whether an usager may move the RDV without calling
     */
    public Opening openOnline(DelaiDeReservation wanted, boolean mayMove) {
        if (online && wanted.equals(delai) && mayMove == movable) {
            return Opening.UNCHANGED;
        }
        Opening opening = online ? Opening.CHANGED : Opening.OPENED;
        online = true;
        delai = wanted;
        movable = mayMove;
        version++;
        return opening;
    }

    /**
     * Closes booking to usagers; RDVs already taken stay.
     *
     * @return whether it was open
     */
    public boolean closeOnline() {
        if (!online) {
            return false;
        }
        online = false;
        version++;
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID espaceId() {
        return espaceId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public MotifDescription description() {
        return description;
    }

    /** Whether usagers may book it. */
    public boolean isOnline() {
        return online;
    }

    public DelaiDeReservation delai() {
        return delai;
    }

    /** Whether an usager may move such a RDV. */
    public boolean isMovable() {
        return movable;
    }

    public long version() {
        return version;
    }

    /** What became of a motif that was to be opened. */
    public enum Opening {
        /** Usagers could not book before. */
        OPENED,
        /** It was open on other terms. */
        CHANGED,
        /** It was open on the same terms. */
        UNCHANGED
    }
}
