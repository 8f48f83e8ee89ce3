package fr.rdv.booking.testdata;

import fr.rdv.defaults.Ids;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mairie as the copies know it: one organisation, one lieu, one motif online, agents. */
@TestConfiguration(proxyBeanMethods = false)
public class EspaceFixture {
    private final JdbcClient jdbc;

    EspaceFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Mairie(UUID espaceId, UUID organisationId, UUID serviceId, UUID lieuId, UUID motifId) {}

    /** A mairie whose motif needs nothing. */
    public Mairie mairie() {
        return mairie(null);
    }

    /** A mairie whose motif is of an ANTS category. */
    public Mairie mairie(@Nullable String categorie) {
        Mairie mairie = new Mairie(Ids.next(), Ids.next(), Ids.next(), Ids.next(), Ids.next());
        jdbc.sql("INSERT INTO organisation VALUES (?, ?, 12, 'mairie', 'Mairie de Dammartin', 'Europe/Paris',"
                        + " '01 60 54 00 00', 'etat-civil@mairie.example', NULL, NULL, 1)")
                .params(mairie.organisationId(), mairie.espaceId())
                .update();
        jdbc.sql("INSERT INTO lieu VALUES (?, ?, ?, 34, 'Hôtel de ville', '1 place de la Mairie', '77230',"
                        + " 'Dammartin-en-Goële', 49.05, 2.67, NULL, true, true, 1)")
                .params(mairie.lieuId(), mairie.espaceId(), mairie.organisationId())
                .update();
        jdbc.sql(
                        "INSERT INTO motif VALUES (:id, :espace, :organisation, :service, 'État civil', 'Passeport',"
                                + " 'sur_place', 30, 0, '#0b5563', true, true, :categorie, 'Venez avec une photo', NULL, NULL, 1)")
                .param("id", mairie.motifId())
                .param("espace", mairie.espaceId())
                .param("organisation", mairie.organisationId())
                .param("service", mairie.serviceId())
                .param("categorie", categorie)
                .update();
        return mairie;
    }

    /** An agent of a mairie's service, with a level in its organisation. */
    public UUID agent(Mairie mairie, String level) {
        return agent(mairie, level, List.of(mairie.serviceId()));
    }

    /** An agent with a level in a mairie's organisation and some services. */
    public UUID agent(Mairie mairie, String level, List<UUID> services) {
        UUID id = Ids.next();
        jdbc.sql("INSERT INTO agent VALUES (:id, :espace, 'Camille MARTIN', false, CAST(:roles AS jsonb),"
                        + " CAST(:services AS jsonb), 1)")
                .param("id", id)
                .param("espace", mairie.espaceId())
                .param(
                        "roles",
                        "[{\"organisationId\": \"%s\", \"level\": \"%s\", \"accueil\": false}]"
                                .formatted(mairie.organisationId(), level))
                .param(
                        "services",
                        services.stream()
                                .map(service -> '"' + service.toString() + '"')
                                .toList()
                                .toString())
                .update();
        return id;
    }
}
