package fr.rdv.organisation.testdata;

import fr.rdv.defaults.Ids;
import fr.rdv.organisation.testdata.OrganisationFixture.Opened;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plages and RDVs that this service has heard of. */
public class UsageFixture {
    private final JdbcClient jdbc;

    UsageFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A plage that goes on until a day, or for ever. */
    public void plage(Opened mairie, UUID motifId, @Nullable LocalDate lastDay) {
        jdbc.sql("INSERT INTO plage_ouverture VALUES (?, ?, ARRAY[CAST(? AS uuid)], ?, ?, 1)")
                .params(Ids.next(), mairie.organisationId(), motifId, mairie.lieuId(), lastDay)
                .update();
    }

    /** A RDV in the main lieu. */
    public void rdv(Opened mairie, UUID motifId, OffsetDateTime startsAt, boolean cancelled) {
        jdbc.sql("INSERT INTO rdv VALUES (?, ?, ?, ?, ?, 1)")
                .params(Ids.next(), motifId, mairie.lieuId(), startsAt, cancelled)
                .update();
    }
}
