package fr.rdv.agenda.organisation;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Copies of organisations. */
@Repository
public class Organisations {
    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The copy, absent until its first event has arrived. */
    public Optional<Organisation> find(UUID organisationId) {
        return jdbc.sql("SELECT espace_id, zone FROM organisation WHERE organisation_id = ?")
                .param(organisationId)
                .query((row, number) -> new Organisation(
                        organisationId, row.getObject("espace_id", UUID.class), ZoneId.of(row.getString("zone"))))
                .optional();
    }

    void keep(OrganisationListener.Body body) {
        jdbc.sql("""
                        INSERT INTO organisation AS mine (organisation_id, espace_id, zone, departement, version)
                        VALUES (:organisationId, :espaceId, :zone, :departement, :version)
                        ON CONFLICT (organisation_id) DO UPDATE SET
                          espace_id = EXCLUDED.espace_id, zone = EXCLUDED.zone, departement = EXCLUDED.departement,
                          version = EXCLUDED.version
                        WHERE mine.version < EXCLUDED.version""").paramSource(body).update();
    }

    void forget(UUID organisationId) {
        jdbc.sql("DELETE FROM organisation WHERE organisation_id = ?")
                .param(organisationId)
                .update();
    }
}
