package fr.rdv.identity.agent;

import fr.rdv.identity.agent.domain.Agent;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Agents, those removed included unless said otherwise. */
public interface Agents extends Repository<Agent, UUID> {
    Optional<Agent> findById(UUID id);

    List<Agent> findByIdIn(Collection<UUID> ids);

    Optional<Agent> findByEmail(String email);

    List<Agent> findByEmailIn(Collection<String> emails);

    @Query("SELECT DISTINCT a FROM Agent a JOIN a.places.roles r WHERE r.organisationId = :organisationId")
    List<Agent> findMembersOf(UUID organisationId);

    @Query("SELECT a FROM Agent a WHERE a.espaceId = :espaceId AND a.status <> DELETED")
    List<Agent> findColleaguesIn(UUID espaceId);

    @Query("SELECT a.id FROM Agent a ORDER BY a.id")
    List<UUID> ids();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT a FROM Agent a WHERE a.id = :id")
    Optional<Agent> lock(UUID id);
}
