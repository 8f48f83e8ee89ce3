package fr.rdv.agenda.organisation;

import fr.rdv.agenda.feries.domain.JoursFeries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Copies of organisations. */
@Repository
public class Organisations {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The copy, absent until its first event has arrived. */
    public Optional<Organisation> find(UUID organisationId) {
        return findAll(List.of(organisationId)).stream().findFirst();
    }

    /** The copies known among these, by id. */
    public List<Organisation> findAll(Collection<UUID> organisationIds) {
        return jdbc.sql("SELECT * FROM organisation WHERE organisation_id = ANY (:ids) ORDER BY organisation_id")
                .param("ids", new SqlArrayValue("uuid", organisationIds.toArray()))
                .query((row, number) -> read(row))
                .list();
    }

    /** The zone of the first of these that is known, that of Paris without any. */
    public ZoneId zoneOf(Collection<UUID> organisationIds) {
        return findAll(organisationIds).stream()
                .map(Organisation::zone)
                .findFirst()
                .orElse(PARIS);
    }

    void keep(OrganisationListener.Body body) {
        jdbc.sql("""
                        INSERT INTO organisation AS mine (organisation_id, espace_id, zone, departement,
                          lundi_pentecote_ferie, version)
                        VALUES (:organisationId, :espaceId, :zone, :departement, :lundiPentecoteFerie, :version)
                        ON CONFLICT (organisation_id) DO UPDATE SET
                          espace_id = EXCLUDED.espace_id, zone = EXCLUDED.zone, departement = EXCLUDED.departement,
                          lundi_pentecote_ferie = EXCLUDED.lundi_pentecote_ferie, version = EXCLUDED.version
                        WHERE mine.version < EXCLUDED.version""").paramSource(body).update();
    }

    void forget(UUID organisationId) {
        jdbc.sql("DELETE FROM organisation WHERE organisation_id = ?")
                .param(organisationId)
                .update();
    }

    private static Organisation read(ResultSet row) throws SQLException {
        return new Organisation(
                row.getObject("organisation_id", UUID.class),
                row.getObject("espace_id", UUID.class),
                ZoneId.of(row.getString("zone")),
                new JoursFeries(row.getString("departement"), row.getBoolean("lundi_pentecote_ferie")));
    }
}
