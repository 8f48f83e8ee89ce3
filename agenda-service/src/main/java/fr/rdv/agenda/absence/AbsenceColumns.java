package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.horaire.HoraireColumns;
import fr.rdv.agenda.recurrence.Horaire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of {@code absence}. */
final class AbsenceColumns {
    private AbsenceColumns() {}

    static Absence read(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("absence_id", UUID.class),
                row.getObject("espace_id", UUID.class),
                row.getObject("agent_id", UUID.class),
                row.getString("title"),
                ZoneId.of(row.getString("zone")),
                readHoraire(row),
                row.getLong("version"));
    }

    static Horaire readHoraire(ResultSet row) throws SQLException {
        return HoraireColumns.read(row, row.getObject("end_day", LocalDate.class));
    }

    static Map<String, @Nullable Object> write(Absence absence) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", absence.id());
        values.put("espaceId", absence.espaceId());
        values.put("agentId", absence.agentId());
        values.put("title", absence.title());
        values.put("zone", absence.zone().getId());
        values.put("endDay", absence.horaire().endDay());
        values.put("version", absence.version());
        HoraireColumns.write(absence.horaire(), values);
        return values;
    }
}
