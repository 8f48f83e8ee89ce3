package fr.rdv.agenda.lieu;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Copies of lieux. */
@Repository
public class Lieux {
    private final JdbcClient jdbc;

    Lieux(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The copy, absent until its first event has arrived. */
    public Optional<Lieu> find(UUID lieuId) {
        return findAll(List.of(lieuId)).stream().findFirst();
    }

    /** The copies known among these, in any order. */
    public List<Lieu> findAll(Collection<UUID> lieuIds) {
        return jdbc.sql("SELECT * FROM lieu WHERE lieu_id = ANY (:ids)")
                .param("ids", new SqlArrayValue("uuid", lieuIds.toArray()))
                .query(Lieu.class)
                .list();
    }

    void keep(LieuListener.Body body) {
        jdbc.sql("""
                        INSERT INTO lieu AS mine (lieu_id, espace_id, organisation_id, numero, name, street, postal_code, city,
                          latitude, longitude, telephone, pmr, open, version)
                        VALUES (:lieuId, :espaceId, :organisationId, :numero, :name, :street, :postalCode, :city,
                          :latitude, :longitude, :telephone, :pmr, :open, :version)
                        ON CONFLICT (lieu_id) DO UPDATE SET
                          name = EXCLUDED.name, street = EXCLUDED.street, postal_code = EXCLUDED.postal_code,
                          city = EXCLUDED.city, latitude = EXCLUDED.latitude, longitude = EXCLUDED.longitude,
                          telephone = EXCLUDED.telephone, pmr = EXCLUDED.pmr, open = EXCLUDED.open,
                          version = EXCLUDED.version
                        WHERE mine.version < EXCLUDED.version""").paramSource(body).update();
    }

    void forget(UUID lieuId) {
        jdbc.sql("DELETE FROM lieu WHERE lieu_id = ?").param(lieuId).update();
    }
}
