package fr.rdv.ants.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations known here. */
@Repository
public class Organisations {
    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the given organisations that receive files. */
    public List<Organisation> receiving(Collection<UUID> ids) {
        return jdbc.sql("""
                        SELECT id AS organisation_id, espace_id, numero, slug, zone, dispositif_recueil, version
                        FROM organisation WHERE id = ANY (?) AND dispositif_recueil""")
                .param(ids.toArray(UUID[]::new))
                .query(Organisation.class)
                .list();
    }

    void keep(Organisation organisation) {
        jdbc.sql("""
                        INSERT INTO organisation (id, espace_id, numero, slug, zone, dispositif_recueil, version)
                        VALUES (:organisationId, :espaceId, :numero, :slug, :zone, :dispositifRecueil, :version)
                        ON CONFLICT (id) DO UPDATE SET slug = EXCLUDED.slug, zone = EXCLUDED.zone,
                          dispositif_recueil = EXCLUDED.dispositif_recueil, version = EXCLUDED.version
                        WHERE organisation.version < EXCLUDED.version""").paramSource(organisation).update();
    }
}
