package fr.rdv.identity.agent;

import fr.rdv.identity.agent.domain.Agent;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Agents. */
public interface Agents extends Repository<Agent, UUID> {
    Optional<Agent> findById(UUID id);

    Optional<Agent> findByEmail(String email);

    @Query("SELECT DISTINCT a FROM Agent a JOIN a.roles r WHERE r.organisationId = :organisationId")
    List<Agent> findMembersOf(UUID organisationId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT a FROM Agent a WHERE a.id = :id")
    Optional<Agent> lock(UUID id);
}
