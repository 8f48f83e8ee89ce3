package fr.rdv.organisation.dispositifrecueil;

import fr.rdv.organisation.dispositifrecueil.domain.Demande;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Demandes extends Repository<Demande, UUID> {
    @Query("SELECT d FROM Demande d ORDER BY d.decidedAt DESC NULLS FIRST, d.askedAt LIMIT 200")
    List<Demande> findOpenFirst();

    List<Demande> findByOrganisationIdOrderByAskedAtDesc(UUID organisationId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT d FROM Demande d WHERE d.id = :id")
    Optional<Demande> lock(UUID id);

    Demande saveAndFlush(Demande demande);
}
