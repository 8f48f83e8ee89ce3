package fr.rdv.organisation.lieu.domain;

import fr.rdv.organisation.organisation.domain.Blank;
import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place of an organisation (FEATURES 1.8). A new one is open. */
@Entity
public class Lieu {
    @Id
    @Column(name = "lieu_id")
    private UUID id;

    private UUID espaceId;
    private UUID organisationId;
    private long numero;

    @Embedded
    private Description description;

    private boolean open;
    private long version;

    /**
     * Creates a lieu, open.
     *
     * @param numero given once, known to the ANTS search engine
     */
    public Lieu(UUID id, Organisation organisation, long numero, Description description) {
        this.id = id;
        this.espaceId = organisation.espaceId();
        this.organisationId = organisation.id();
        this.numero = numero;
        this.description = description;
        this.open = true;
        this.version = 1;
    }

    @SuppressWarnings("NullAway.Init")
    protected Lieu() {}

    /** Describes the lieu anew; says whether anything changed. */
    public boolean describe(Description changed) {
        if (changed.equals(description)) {
            return false;
        }
        description = changed;
        version++;
        return true;
    }

    /** Gives créneaux here again; says whether it was closed. */
    public boolean open() {
        return become(true);
    }

    /** Gives no créneau here any more; RDVs already booked stay. Says whether it was open. */
    public boolean close() {
        return become(false);
    }

    /** Closes the lieu for good: what is told of it last. */
    public void remove() {
        open = false;
        version++;
    }

    private boolean become(boolean wanted) {
        if (open == wanted) {
            return false;
        }
        open = wanted;
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

    public long numero() {
        return numero;
    }

    public Description description() {
        return description;
    }

    /** Whether usagers can book there; a closed lieu keeps its RDVs. */
    public boolean isOpen() {
        return open;
    }

    public long version() {
        return version;
    }

    /**
     * What people say of a lieu.
     *
     * @param pmr whether people with reduced mobility have access
     */
    @Embeddable
    public record Description(
            String name,
            @Embedded Adresse adresse,
            @Nullable String telephone,
            boolean pmr) {
        public Description {
            name = name.strip();
            telephone = Blank.toNull(telephone);
        }
    }
}
