package fr.rdv.agenda.plageouverture;

import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import fr.rdv.agenda.recurrence.Horaire;
import fr.rdv.agenda.recurrence.Recurrence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/** Rows of {@code plage_ouverture}. */
final class PlageOuvertureColumns {
    private PlageOuvertureColumns() {}

    static OfferedPlage readOffered(ResultSet row, int number) throws SQLException {
        return new OfferedPlage(
                row.getObject("agent_id", UUID.class),
                row.getObject("lieu_id", UUID.class),
                motifIds(row),
                horaire(row),
                row.getBoolean("available"),
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
                horaire(row),
                row.getLong("version"));
    }

    static Map<String, @Nullable Object> write(PlageOuverture plage) {
        Horaire horaire = plage.horaire();
        Recurrence recurrence = horaire.recurrence();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", plage.id());
        values.put("espaceId", plage.espaceId());
        values.put("organisationId", plage.organisationId());
        values.put("agentId", plage.agentId());
        values.put("title", plage.title());
        values.put("motifIds", new SqlArrayValue("uuid", plage.motifIds().toArray()));
        values.put("lieuId", plage.lieuId());
        values.put("firstDay", horaire.firstDay());
        values.put("startTime", horaire.start());
        values.put("endTime", horaire.end());
        values.put("repeats", repeats(recurrence));
        values.put("interval", recurrence == null ? 1 : recurrence.interval());
        values.put("weekdays", recurrence instanceof Recurrence.Weekly weekly ? weekly.weekdays() : 0);
        values.put("lastDay", horaire.lastDay());
        values.put("version", plage.version());
        return values;
    }

    private static List<UUID> motifIds(ResultSet row) throws SQLException {
        return List.of((UUID[]) row.getArray("motif_ids").getArray());
    }

    private static Horaire horaire(ResultSet row) throws SQLException {
        LocalDate firstDay = row.getObject("first_day", LocalDate.class);
        return Horaire.daily(
                firstDay,
                row.getObject("start_time", LocalTime.class),
                row.getObject("end_time", LocalTime.class),
                recurrence(row, firstDay));
    }

    private static @Nullable Recurrence recurrence(ResultSet row, LocalDate firstDay) throws SQLException {
        String repeats = row.getString("repeats");
        int interval = row.getInt("repeat_interval");
        return switch (repeats) {
            case null -> null;
            case "week" ->
                new Recurrence.Weekly(interval, row.getInt("weekdays"), row.getObject("last_day", LocalDate.class));
            default -> Recurrence.Monthly.like(firstDay, interval, row.getObject("last_day", LocalDate.class));
        };
    }

    private static @Nullable String repeats(@Nullable Recurrence recurrence) {
        return switch (recurrence) {
            case null -> null;
            case Recurrence.Weekly weekly -> "week";
            case Recurrence.Monthly monthly -> "month";
        };
    }
}
