package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.horaire.HoraireColumns;
import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/** Rows of {@code plage_ouverture}. */
final class PlageOuvertureColumns {
    private PlageOuvertureColumns() {}

    static OfferedPlage readOffered(ResultSet row, Collection<UUID> wanted) throws SQLException {
        return new OfferedPlage(
                row.getObject("agent_id", UUID.class),
                row.getObject("lieu_id", UUID.class),
                wanted.size() == 1 ? List.copyOf(wanted) : motifIds(row),
                HoraireColumns.readDaily(row),
                row.getBoolean("active"),
                row.getBoolean("open"));
    }

    static PlageOuverture read(ResultSet row, int number) throws SQLException {
        return new PlageOuverture(
                row.getObject("plage_ouverture_id", UUID.class),
                row.getObject("espace_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("agent_id", UUID.class),
                row.getString("title"),
                motifIds(row),
                row.getObject("lieu_id", UUID.class),
                HoraireColumns.readDaily(row),
                row.getLong("version"));
    }

    static Map<String, @Nullable Object> write(PlageOuverture plage) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", plage.id());
        values.put("espaceId", plage.espaceId());
        values.put("organisationId", plage.organisationId());
        values.put("agentId", plage.agentId());
        values.put("title", plage.title());
        values.put("motifIds", new SqlArrayValue("uuid", plage.motifIds().toArray()));
        values.put("lieuId", plage.lieuId());
        values.put("version", plage.version());
        HoraireColumns.write(plage.horaire(), values);
        return values;
    }

    private static List<UUID> motifIds(ResultSet row) throws SQLException {
        return List.of((UUID[]) row.getArray("motif_ids").getArray());
    }
}
