package fr.rdv.agenda.horaire;

import fr.rdv.agenda.recurrence.ChangedOccurrence;
import fr.rdv.agenda.recurrence.Horaire;
import fr.rdv.agenda.recurrence.Recurrence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The columns of an {@link Horaire}, the same in each table that has one. */
public final class HoraireColumns {
    private static final JsonMapper JSON = JsonMapper.shared();

    private HoraireColumns() {}

    /** The horaire of a row whose occurrences each lie within one day. */
    public static Horaire readDaily(ResultSet row) throws SQLException {
        return read(row, row.getObject("first_day", LocalDate.class));
    }

    /** The horaire of a row. */
    public static Horaire read(ResultSet row, LocalDate endDay) throws SQLException {
        LocalDate firstDay = row.getObject("first_day", LocalDate.class);
        return new Horaire(
                firstDay,
                row.getObject("start_time", LocalTime.class),
                endDay,
                row.getObject("end_time", LocalTime.class),
                recurrence(row, firstDay),
                exceptions(row.getString("exceptions")));
    }

    /** Adds the values of an horaire to those of its row. */
    public static void write(Horaire horaire, Map<String, @Nullable Object> values) {
        Recurrence recurrence = horaire.recurrence();
        values.put("firstDay", horaire.firstDay());
        values.put("startTime", horaire.start());
        values.put("endTime", horaire.end());
        values.put("repeats", repeats(recurrence));
        values.put("interval", recurrence == null ? 1 : recurrence.interval());
        values.put("weekdays", recurrence instanceof Recurrence.Weekly weekly ? weekly.weekdays() : 0);
        values.put("lastDay", horaire.lastDay());
        values.put(
                "exceptions",
                horaire.exceptions().isEmpty()
                        ? null
                        : JSON.writeValueAsString(ExceptionBody.of(horaire.exceptions())));
        values.put("movedFrom", horaire.movedFrom());
        values.put("movedUntil", horaire.movedUntil());
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

    private static List<ChangedOccurrence> exceptions(@Nullable String json) {
        return json == null
                ? List.of()
                : Arrays.stream(JSON.readValue(json, ExceptionBody[].class))
                        .map(ExceptionBody::toException)
                        .toList();
    }
}
