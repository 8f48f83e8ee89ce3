package fr.rdv.ants.motif;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Motifs known here. */
@Repository
public class Motifs {
    private final JdbcClient jdbc;

    Motifs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Motifs of those organisations that usagers may book for that category. */
    public List<UUID> online(Collection<UUID> organisationIds, String categorie) {
        return jdbc.sql("SELECT id FROM motif WHERE online AND organisation_id = ANY (?) AND categorie = ?")
                .params(organisationIds.toArray(UUID[]::new), categorie)
                .query(UUID.class)
                .list();
    }

    void keep(Motif motif) {
        jdbc.sql("""
                        INSERT INTO motif (id, organisation_id, espace_id, categorie, online, version)
                        VALUES (:motifId, :organisationId, :espaceId, :categorie, :online, :version)
                        ON CONFLICT (id) DO UPDATE SET categorie = EXCLUDED.categorie, online = EXCLUDED.online,
                          version = EXCLUDED.version
                        WHERE motif.version < EXCLUDED.version""").paramSource(motif).update();
    }
}
