package fr.rdv.identity.organisation;

import fr.rdv.defaults.problem.Problem;
import fr.rdv.identity.organisation.OrganisationListener.EspaceCreated;
import fr.rdv.identity.organisation.OrganisationListener.OpenedService;
import fr.rdv.identity.organisation.OrganisationListener.OrganisationChanged;
import fr.rdv.identity.organisation.domain.Organisation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The copies of organisations and of the services that espaces opened. */
@Repository
public class Organisations {
    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The organisation, empty when this service has not heard of it. */
    public Optional<Organisation> findById(UUID organisationId) {
        return jdbc.sql("SELECT organisation_id, espace_id FROM organisation WHERE organisation_id = ?")
                .param(organisationId)
                .query((row, number) -> new Organisation(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .optional();
    }

    /** The services that an espace opened, none when this service has not heard of it. */
    public Set<UUID> servicesOf(UUID espaceId) {
        return jdbc.sql("SELECT service_ids FROM espace WHERE espace_id = ?")
                .param(espaceId)
                .query((row, number) -> Set.of((UUID[]) row.getArray(1).getArray()))
                .optional()
                .orElse(Set.of());
    }

    /**
     * The espace of an organisation whose new agent belongs to the services.
     *
     * @throws Problem 422 when the espace did not open one of them
     */
    public UUID requireOpen(UUID organisationId, Set<UUID> serviceIds) {
        UUID espaceId = findById(organisationId).orElseThrow(Problem::notFound).espaceId();
        if (!servicesOf(espaceId).containsAll(serviceIds)) {
            throw Problem.fields(Map.of("serviceIds", "Choisissez des services ouverts dans l’espace"));
        }
        return espaceId;
    }

    /** Holds the organisation's row until the end of the transaction. */
    public void lock(UUID organisationId) {
        jdbc.sql("SELECT 1 FROM organisation WHERE organisation_id = ? FOR UPDATE")
                .param(organisationId)
                .query(Integer.class)
                .optional();
    }

    /** Holds the espace's row until the end of the transaction. */
    public void lockEspace(UUID espaceId) {
        jdbc.sql("SELECT 1 FROM espace WHERE espace_id = ? FOR UPDATE")
                .param(espaceId)
                .query(Integer.class)
                .optional();
    }

    void keep(OrganisationChanged organisation) {
        jdbc.sql("""
                INSERT INTO organisation (organisation_id, espace_id, version) VALUES (:id, :espaceId, :version)
                ON CONFLICT (organisation_id) DO UPDATE SET espace_id = EXCLUDED.espace_id, version = EXCLUDED.version
                WHERE organisation.version < EXCLUDED.version
                """)
                .param("id", organisation.organisationId())
                .param("espaceId", organisation.espaceId())
                .param("version", organisation.version())
                .update();
    }

    void keep(EspaceCreated espace) {
        jdbc.sql("""
                INSERT INTO espace (espace_id, service_ids, version) VALUES (:id, :serviceIds, :version)
                ON CONFLICT (espace_id) DO UPDATE SET service_ids = EXCLUDED.service_ids, version = EXCLUDED.version
                WHERE espace.version < EXCLUDED.version
                """)
                .param("id", espace.espaceId())
                .param(
                        "serviceIds",
                        new SqlArrayValue(
                                "uuid",
                                espace.services().stream()
                                        .map(OpenedService::serviceId)
                                        .toArray()))
                .param("version", espace.version())
                .update();
    }
}
