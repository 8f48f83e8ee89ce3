package fr.rdv.booking.lieu;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lieux known here. */
@Repository
public class Lieux {
    private final JdbcClient jdbc;

    Lieux(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A lieu, open or not. */
    public Optional<Lieu> find(UUID id) {
        return jdbc.sql("SELECT * FROM lieu WHERE id = ?")
                .param(id)
                .query(Lieu.class)
                .optional();
    }

    /** Keeps what an event said unless a newer one came first. */
    void keep(LieuListener.LieuEvent event) {
        jdbc.sql("""
                INSERT INTO lieu AS l (id, espace_id, organisation_id, numero, name, street, postal_code, city, latitude,
                  longitude, telephone, pmr, open, version)
                VALUES (:lieuId, :espaceId, :organisationId, :numero, :name, :street, :postalCode, :city, :latitude,
                  :longitude, :telephone, :pmr, :open, :version)
                ON CONFLICT (id) DO UPDATE SET numero = EXCLUDED.numero, name = EXCLUDED.name, street = EXCLUDED.street,
                  postal_code = EXCLUDED.postal_code, city = EXCLUDED.city, latitude = EXCLUDED.latitude,
                  longitude = EXCLUDED.longitude, telephone = EXCLUDED.telephone, pmr = EXCLUDED.pmr,
                  open = EXCLUDED.open, version = EXCLUDED.version
                WHERE l.version < EXCLUDED.version
                """).paramSource(event).update();
    }
}
