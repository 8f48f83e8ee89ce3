package fr.rdv.organisation.espace;

import fr.rdv.organisation.espace.domain.Espace;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Espaces. */
public interface Espaces extends Repository<Espace, UUID> {
    Optional<Espace> findById(UUID id);

    List<Espace> findByIdIn(Collection<UUID> ids);

    List<Espace> findAllByOrderByName();

    /** Ids of all of them. */
    @Query("SELECT e.id FROM Espace e ORDER BY e.id")
    List<UUID> ids();

    /** The espace under its row lock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT e FROM Espace e WHERE e.id = :id")
    Optional<Espace> lock(UUID id);

    Espace saveAndFlush(Espace espace);

    /** The espace of an organisation, a lieu or a motif: it always exists. */
    default Espace require(UUID id) {
        return findById(id).orElseThrow();
    }
}
