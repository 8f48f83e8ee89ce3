package fr.rdv.notification.lieu;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lieux known here. */
@Repository
public class Lieux {
    private final JdbcClient jdbc;

    Lieux(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lieu, empty while its event has not arrived. */
    public Optional<Lieu> find(UUID id) {
        return jdbc.sql("""
                        SELECT id AS lieu_id, espace_id, name, street, postal_code, city, telephone, version
                        FROM lieu WHERE id = ?""").param(id).query(Lieu.class).optional();
    }

    void keep(Lieu lieu) {
        jdbc.sql("""
                        INSERT INTO lieu (id, espace_id, name, street, postal_code, city, telephone, version)
                        VALUES (:lieuId, :espaceId, :name, :street, :postalCode, :city, :telephone, :version)
                        ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name, street = EXCLUDED.street,
                          postal_code = EXCLUDED.postal_code, city = EXCLUDED.city, telephone = EXCLUDED.telephone,
                          version = EXCLUDED.version
                        WHERE lieu.version < EXCLUDED.version""").paramSource(lieu).update();
    }
}
