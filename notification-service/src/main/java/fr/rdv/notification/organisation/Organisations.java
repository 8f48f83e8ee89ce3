package fr.rdv.notification.organisation;

import fr.rdv.notification.organisation.Organisation.Contact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
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

    /** The organisation, empty while its event has not arrived. */
    public Optional<Organisation> find(UUID id) {
        return jdbc.sql("SELECT * FROM organisation WHERE id = ?")
                .param(id)
                .query(Organisations::read)
                .optional();
    }

    void keep(Organisation organisation) {
        jdbc.sql("""
                        INSERT INTO organisation (id, espace_id, numero, slug, name, telephone, email, site, horaires, version)
                        VALUES (:id, :espace, :numero, :slug, :name, :telephone, :email, :site, :horaires, :version)
                        ON CONFLICT (id) DO UPDATE SET slug = EXCLUDED.slug, name = EXCLUDED.name,
                          telephone = EXCLUDED.telephone, email = EXCLUDED.email, site = EXCLUDED.site,
                          horaires = EXCLUDED.horaires, version = EXCLUDED.version
                        WHERE organisation.version < EXCLUDED.version""")
                .param("id", organisation.organisationId())
                .param("espace", organisation.espaceId())
                .param("numero", organisation.numero())
                .param("slug", organisation.slug())
                .param("name", organisation.name())
                .param("telephone", organisation.contact().telephone())
                .param("email", organisation.contact().email())
                .param("site", organisation.contact().site())
                .param("horaires", organisation.contact().horaires())
                .param("version", organisation.version())
                .update();
    }

    private static Organisation read(ResultSet row, int index) throws SQLException {
        return new Organisation(
                row.getObject("id", UUID.class),
                row.getObject("espace_id", UUID.class),
                row.getLong("numero"),
                row.getString("slug"),
                row.getString("name"),
                new Contact(
                        row.getString("telephone"),
                        row.getString("email"),
                        row.getString("site"),
                        row.getString("horaires")),
                row.getLong("version"));
    }
}
