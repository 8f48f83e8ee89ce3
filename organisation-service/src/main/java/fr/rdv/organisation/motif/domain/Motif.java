package fr.rdv.organisation.motif.domain;

import fr.rdv.organisation.organisation.domain.Organisation;
import fr.rdv.organisation.organisation.domain.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of RDV that an organisation gives (FEATURES 1.9). Unique in its organisation by service, type, duration and folded
 * name among those that are not deleted (H13), which the database guards. A new one is closed to usagers.
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
    private @Nullable Instant deletedAt;
    private long version;

    /**
     * Creates a motif.
     *
     * @throws InvalidMotif when the description breaks a rule
     */
    public Motif(UUID id, Organisation organisation, MotifDescription description) {
        description.require(organisation.dispositifRecueil());
        this.id = id;
        this.espaceId = organisation.espaceId();
        this.organisationId = organisation.id();
        this.description = description;
        this.foldedName = Slug.fold(description.general().name());
        this.version = 1;
    }

    @SuppressWarnings("NullAway.Init")
    protected Motif() {}

    /**
     * Describes the motif anew.
     *
     * @param dispositifRecueil whether the organisation has one
     * @param used whether a RDV was ever booked for it, which freezes its type and whether it is collectif (H12)
     * @throws InvalidMotif when the description breaks a rule
     */
    public Change describe(MotifDescription changed, boolean dispositifRecueil, boolean used) {
        changed.require(dispositifRecueil);
        if (used) {
            description.requireFrozen(changed);
        }
        return become(changed);
    }

    /**
     * Lets usagers book (FEATURES 2.14), or changes how they may.
     *
     * @param mayMove whether an usager may move the RDV without calling
     * @param dispositifRecueil whether the organisation has one
     * @throws InvalidMotif when a delay breaks a rule
     */
    public Change openOnline(DelaiDeReservation wanted, boolean mayMove, boolean dispositifRecueil) {
        MotifDescription open = description.with(description.reservation().open(wanted, mayMove));
        open.require(dispositifRecueil);
        return become(open);
    }

    /** Closes booking to usagers; RDVs already taken stay. */
    public Change closeOnline() {
        return isOnline() ? become(description.with(description.reservation().close())) : Change.NONE;
    }

    /** Takes the motif away; its RDVs stay. */
    public void delete(Instant at) {
        description = description.with(description.reservation().close());
        deletedAt = at;
        version++;
    }

    private Change become(MotifDescription changed) {
        if (changed.equals(description)) {
            return Change.NONE;
        }
        boolean wasOnline = isOnline();
        description = changed;
        foldedName = Slug.fold(changed.general().name());
        version++;
        if (isOnline() == wasOnline) {
            return Change.CHANGED;
        }
        return wasOnline ? Change.CLOSED_ONLINE : Change.OPENED_ONLINE;
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
        return description.reservation().isOnline();
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public long version() {
        return version;
    }

    /** What became of a motif. */
    public enum Change {
        /** Nothing: it was so before. */
        NONE,
        /** It says something else. */
        CHANGED,
        /** Usagers may book from now on. */
        OPENED_ONLINE,
        /** Usagers may book no more. */
        CLOSED_ONLINE
    }
}
