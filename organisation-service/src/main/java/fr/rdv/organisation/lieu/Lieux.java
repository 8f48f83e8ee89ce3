package fr.rdv.organisation.lieu;

import fr.rdv.organisation.lieu.domain.Lieu;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Lieux extends Repository<Lieu, UUID> {
    List<Lieu> findByOrganisationIdOrderByNumero(UUID organisationId);

    Lieu save(Lieu lieu);

    @Query(value = "SELECT nextval('lieu_numero')", nativeQuery = true)
    long nextNumero();
}
