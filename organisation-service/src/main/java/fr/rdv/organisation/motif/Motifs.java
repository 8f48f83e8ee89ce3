package fr.rdv.organisation.motif;

import fr.rdv.organisation.motif.domain.Motif;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Motifs extends Repository<Motif, UUID> {
    Optional<Motif> findById(UUID id);

    @Query(
            "SELECT m FROM Motif m WHERE m.organisationId = :organisationId ORDER BY m.foldedName, m.description.durationMin")
    List<Motif> findByOrganisation(UUID organisationId);

    @Query("SELECT m FROM Motif m WHERE m.organisationId = :organisationId AND m.online ORDER BY m.foldedName, m.id")
    List<Motif> findOnlineByOrganisation(UUID organisationId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT m FROM Motif m WHERE m.id = :id")
    Optional<Motif> lock(UUID id);

    Motif saveAndFlush(Motif motif);
}
