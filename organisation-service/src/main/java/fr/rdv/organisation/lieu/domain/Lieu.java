package fr.rdv.organisation.lieu.domain;

import fr.rdv.organisation.organisation.domain.Blank;
import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.persistence.Column;
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
    private String name;

    @Embedded
    private Adresse adresse;

    private @Nullable String telephone;
    private boolean pmr;
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
        this.name = description.name().strip();
        this.adresse = description.adresse();
        this.telephone = Blank.toNull(description.telephone());
        this.pmr = description.pmr();
        this.open = true;
        this.version = 1;
    }

    @SuppressWarnings("NullAway.Init")
    protected Lieu() {}

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

    public String name() {
        return name;
    }

    public Adresse adresse() {
        return adresse;
    }

    public @Nullable String telephone() {
        return telephone;
    }

    /** Whether people with reduced mobility have access. */
    public boolean pmr() {
        return pmr;
    }

    /** Whether usagers can book there; a closed lieu keeps its RDVs. */
    public boolean isOpen() {
        return open;
    }

    public long version() {
        return version;
    }

    /** What people say of a lieu. */
    public record Description(
            String name, Adresse adresse, @Nullable String telephone, boolean pmr) {}
}
