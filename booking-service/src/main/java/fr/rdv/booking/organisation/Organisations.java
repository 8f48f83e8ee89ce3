package fr.rdv.booking.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations known here. */
@Repository
public class Organisations {
    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An organisation. */
    public Optional<Organisation> find(UUID id) {
        return jdbc.sql("SELECT * FROM organisation WHERE id = ?")
                .param(id)
                .query(Organisation.class)
                .optional();
    }

    /** Keeps what an event said unless a newer one came first. */
    void keep(OrganisationListener.OrganisationEvent event) {
        jdbc.sql("""
                INSERT INTO organisation AS o (id, espace_id, numero, slug, name, zone, telephone, email, site, horaires,
                  version)
                VALUES (:id, :espace, :numero, :slug, :name, :zone, :telephone, :email, :site, :horaires, :version)
                ON CONFLICT (id) DO UPDATE SET numero = EXCLUDED.numero, slug = EXCLUDED.slug, name = EXCLUDED.name,
                  zone = EXCLUDED.zone, telephone = EXCLUDED.telephone, email = EXCLUDED.email, site = EXCLUDED.site,
                  horaires = EXCLUDED.horaires, version = EXCLUDED.version
                WHERE o.version < EXCLUDED.version
                """)
                .param("id", event.organisationId())
                .param("espace", event.espaceId())
                .param("numero", event.numero())
                .param("slug", event.slug())
                .param("name", event.name())
                .param("zone", event.zone())
                .param("telephone", event.contact().telephone())
                .param("email", event.contact().email())
                .param("site", event.contact().site())
                .param("horaires", event.contact().horaires())
                .param("version", event.version())
                .update();
    }
}
