package fr.rdv.organisation.dispositifrecueil.domain;

import fr.rdv.organisation.organisation.domain.Blank;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A demand for a Dispositif de Recueil; one at a time for an organisation, which the database guards. */
@Entity
public class Demande {
    @Id
    @Column(name = "demande_id")
    private UUID id;

    private UUID organisationId;
    private @Nullable UUID agentId;
    private @Nullable String reason;
    private Instant askedAt;
    private @Nullable Boolean accepted;
    private @Nullable String message;
    private @Nullable Instant decidedAt;

    /**
     * Asks.
     *
     * @param agentId who asks, null for an opérateur
     */
    public Demande(UUID id, UUID organisationId, @Nullable UUID agentId, @Nullable String reason, Instant askedAt) {
        this.id = id;
        this.organisationId = organisationId;
        this.agentId = agentId;
        this.reason = Blank.toNull(reason);
        this.askedAt = askedAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Demande() {}

    /**
     * Decides, once.
     *
     * @param why told to the organisation
     * @return whether it was undecided
     */
    public boolean decide(boolean accept, @Nullable String why, Instant at) {
        if (accepted != null) {
            return false;
        }
        accepted = accept;
        message = Blank.toNull(why);
        decidedAt = at;
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public @Nullable UUID agentId() {
        return agentId;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The decision, null while there is none. */
    public @Nullable Boolean accepted() {
        return accepted;
    }

    public @Nullable String message() {
        return message;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
