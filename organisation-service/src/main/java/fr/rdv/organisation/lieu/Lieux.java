package fr.rdv.organisation.lieu;

import fr.rdv.organisation.lieu.domain.Lieu;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Lieux extends Repository<Lieu, UUID> {
    Optional<Lieu> findById(UUID id);

    List<Lieu> findByOrganisationIdOrderByNumero(UUID organisationId);

    @Query("SELECT l.id FROM Lieu l ORDER BY l.id")
    List<UUID> ids();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT l FROM Lieu l WHERE l.id = :id")
    Optional<Lieu> lock(UUID id);

    Lieu saveAndFlush(Lieu lieu);

    void delete(Lieu lieu);

    @Query(value = "SELECT nextval('lieu_numero')", nativeQuery = true)
    long nextNumero();
}
