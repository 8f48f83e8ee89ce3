package fr.rdv.organisation.espace.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A professional domain of an espace, for example « État civil » (FEATURES 1.3).
 *
 * @param shortName the name in SMS
 * @param active whether new motifs and agents may be given it
 */
@Embeddable
public record Service(UUID serviceId, String name, String shortName, boolean active) {}
