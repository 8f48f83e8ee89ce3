package fr.rdv.ants.lieu;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lieux known here. */
@Repository
public class Lieux {
    private static final String SELECT = """
            SELECT lieu.id AS lieu_id, lieu.numero, organisation_id, lieu.espace_id, name, street, postal_code, city,
              latitude, longitude, open, lieu.version
            FROM lieu""";
    private static final String MANAGED = SELECT + """
             JOIN organisation ON organisation.id = lieu.organisation_id
            WHERE open AND dispositif_recueil AND latitude IS NOT NULL AND longitude IS NOT NULL""";

    private final JdbcClient jdbc;

    Lieux(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lieu, empty while its event has not arrived. */
    public Optional<Lieu> find(UUID id) {
        return jdbc.sql(SELECT + " WHERE id = ?").param(id).query(Lieu.class).optional();
    }

    /** Open lieux of organisations that receive files; the engine refuses a meeting point without coordinates. */
    public List<Lieu> managed() {
        return jdbc.sql(MANAGED + " ORDER BY lieu.numero").query(Lieu.class).list();
    }

    /** Those of {@link #managed()} with one of the given numbers. */
    public List<Lieu> managed(Collection<Long> numeros) {
        return jdbc.sql(MANAGED + " AND lieu.numero = ANY (?) ORDER BY lieu.numero")
                .param(numeros.toArray(Long[]::new))
                .query(Lieu.class)
                .list();
    }

    void keep(Lieu lieu) {
        jdbc.sql("""
                        INSERT INTO lieu (id, numero, organisation_id, espace_id, name, street, postal_code, city,
                          latitude, longitude, open, version)
                        VALUES (:lieuId, :numero, :organisationId, :espaceId, :name, :street, :postalCode, :city,
                          :latitude, :longitude, :open, :version)
                        ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name, street = EXCLUDED.street,
                          postal_code = EXCLUDED.postal_code, city = EXCLUDED.city, latitude = EXCLUDED.latitude,
                          longitude = EXCLUDED.longitude, open = EXCLUDED.open, version = EXCLUDED.version
                        WHERE lieu.version < EXCLUDED.version""").paramSource(lieu).update();
    }
}
