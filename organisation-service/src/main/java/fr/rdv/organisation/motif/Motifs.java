package fr.rdv.organisation.motif;

import fr.rdv.organisation.motif.domain.Motif;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Motifs; those deleted are left out where nothing else is said. */
public interface Motifs extends Repository<Motif, UUID> {

    /** The motif, unless it is deleted. */
    @Query("SELECT m FROM Motif m WHERE m.id = :id AND m.deletedAt IS NULL")
    Optional<Motif> find(UUID id);

    /** Those of an organisation, by name. */
    @Query("""
            SELECT m FROM Motif m WHERE m.organisationId = :organisationId AND m.deletedAt IS NULL
            ORDER BY m.foldedName, m.description.general.durationMin, m.id""")
    List<Motif> findByOrganisation(UUID organisationId);

    /** Ids of all of them, those deleted included. */
    @Query("SELECT m.id FROM Motif m ORDER BY m.id")
    List<UUID> ids();

    /** The motif under its row lock, even deleted. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT m FROM Motif m WHERE m.id = :id")
    Optional<Motif> lock(UUID id);

    /** Keeps it now, so that the database says at once whether it is unique. */
    Motif saveAndFlush(Motif motif);

    /** Removes the row. */
    void delete(Motif motif);
}
