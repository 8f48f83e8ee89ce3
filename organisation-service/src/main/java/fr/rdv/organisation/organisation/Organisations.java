package fr.rdv.organisation.organisation;

import fr.rdv.organisation.organisation.domain.Organisation;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Organisations. */
public interface Organisations extends Repository<Organisation, UUID> {
    Optional<Organisation> findById(UUID id);

    Optional<Organisation> findByNumero(long numero);

    List<Organisation> findByIdInOrderByName(Collection<UUID> ids);

    List<Organisation> findByEspaceIdOrderByName(UUID espaceId);

    List<Organisation> findAllByOrderByName();

    /** Ids of all of them. */
    @Query("SELECT o.id FROM Organisation o ORDER BY o.id")
    List<UUID> ids();

    /** The organisation under its row lock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT o FROM Organisation o WHERE o.id = :id")
    Optional<Organisation> lock(UUID id);

    Organisation saveAndFlush(Organisation organisation);

    /** A number never given before. */
    @Query(value = "SELECT nextval('organisation_numero')", nativeQuery = true)
    long nextNumero();
}
