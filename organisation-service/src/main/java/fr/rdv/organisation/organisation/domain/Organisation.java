package fr.rdv.organisation.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place of work of an espace that receives usagers (FEATURES 1.2). */
@Entity
public class Organisation {
    @Id
    @Column(name = "organisation_id")
    private UUID id;

    private UUID espaceId;
    private long numero;
    private String slug;
    private String name;
    private String zone;
    private String departement;
    private boolean dispositifRecueil;
    private boolean lundiPentecoteFerie;

    @Embedded
    private @Nullable Contact contact;

    private long version;

    /**
     * Creates an organisation.
     *
     * @param numero given once, in the public link
     */
    public Organisation(UUID id, UUID espaceId, long numero, Profile profile) {
        this.id = id;
        this.espaceId = espaceId;
        this.numero = numero;
        this.slug = Slug.of(profile.name());
        this.name = profile.name();
        this.zone = profile.zone().getId();
        this.departement = profile.departement();
        this.dispositifRecueil = profile.dispositifRecueil();
        this.lundiPentecoteFerie = true;
        this.contact = profile.contact();
        this.version = 1;
    }

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    /**
     * Describes the organisation anew. Its public link keeps working: the numero leads, the slug is for people (S69).
     *
     * @return whether anything changed
     */
    public boolean describe(String wanted, Contact wantedContact, boolean pentecoteFerie) {
        if (wanted.equals(name) && wantedContact.equals(contact()) && pentecoteFerie == lundiPentecoteFerie) {
            return false;
        }
        name = wanted;
        slug = Slug.of(wanted);
        contact = wantedContact;
        lundiPentecoteFerie = pentecoteFerie;
        version++;
        return true;
    }

    /**
     * Gives the organisation its Dispositif de Recueil (S50).
     *
     * @return whether it had none
     */
    public boolean activateDispositifRecueil() {
        if (dispositifRecueil) {
            return false;
        }
        dispositifRecueil = true;
        version++;
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID espaceId() {
        return espaceId;
    }

    public long numero() {
        return numero;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** Zone of every wall-clock time of the organisation. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String departement() {
        return departement;
    }

    /** Whether identity papers are handled here, so that the créneaux are shown by the ANTS search engine. */
    public boolean dispositifRecueil() {
        return dispositifRecueil;
    }

    /** Whether lundi de Pentecôte is a jour férié here; elsewhere it is worked, as the journée de solidarité. */
    public boolean lundiPentecoteFerie() {
        return lundiPentecoteFerie;
    }

    public Contact contact() {
        return contact == null ? Contact.NONE : contact;
    }

    public long version() {
        return version;
    }

    /**
     * What is said of an organisation when it is created.
     *
     * @param zone frozen once a plage d'ouverture exists
     * @param departement decides of the regional jours fériés
     */
    public record Profile(String name, ZoneId zone, String departement, boolean dispositifRecueil, Contact contact) {}
}
