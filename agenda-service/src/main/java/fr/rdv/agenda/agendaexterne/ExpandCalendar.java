package fr.rdv.agenda.agendaexterne;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time that the events of a calendar take over some days, recurring ones expanded (RFC 5545); events that are cancelled or
 * leave their time free (TRANSP) take none.
 *
 * @param zone that of whole days and of times without zone
 * @param from first instant
 * @param to last instant
 * @param most how many occurrences may be looked at
 */
record ExpandCalendar(UUID agentId, ZoneId zone, Instant from, Instant to, int most) {

    List<BusyTime> handle(String text) {
        List<ICalendar> calendars = Biweekly.parse(text).all();
        if (calendars.isEmpty()) {
            throw new CalendarRefusedException("Il n’y a pas d’agenda au format ICS à cette adresse");
        }
        Found found = new Found();
        for (ICalendar calendar : calendars) {
            Set<Occurrence> moved = moved(calendar);
            for (VEvent event : calendar.getEvents()) {
                if (takesTime(event)) {
                    expand(event, calendar.getTimezoneInfo(), moved, found);
                }
            }
        }
        return found.times;
    }

    private void expand(VEvent event, TimezoneInfo zones, Set<Occurrence> moved, Found found) {
        DateStart start = event.getDateStart();
        boolean local = isLocal(start, zones);
        Duration length = length(event, start);
        refuseEndless(event.getRecurrenceRule());
        DateIterator dates = event.getDateIterator(timeZone(start, zones));
        if (event.getRecurrenceRule() != null) {
            dates.advanceTo(Date.from(from.minus(length)));
        }
        while (dates.hasNext()) {
            Instant date = dates.next().toInstant();
            refuseTooMany(++found.looked);
            if (event.getRecurrenceId() == null && moved.contains(new Occurrence(uid(event), date))) {
                continue;
            }
            Instant begins = local ? inZone(date) : date;
            Instant ends = local ? inZone(date.plus(length)) : date.plus(length);
            if (begins.isAfter(to)) {
                return;
            }
            if (ends.isAfter(from) && ends.isAfter(begins)) {
                found.times.add(new BusyTime(agentId, begins.getEpochSecond(), ends.getEpochSecond()));
            }
        }
    }

    private void refuseTooMany(int occurrences) {
        if (occurrences > most) {
            throw new CalendarRefusedException("Cet agenda contient trop d’événements");
        }
    }

    private static Set<Occurrence> moved(ICalendar calendar) {
        Set<Occurrence> moved = new HashSet<>();
        for (VEvent event : calendar.getEvents()) {
            if (event.getRecurrenceId() != null && event.getRecurrenceId().getValue() != null) {
                moved.add(new Occurrence(
                        uid(event), event.getRecurrenceId().getValue().toInstant()));
            }
        }
        return moved;
    }

    private static boolean takesTime(VEvent event) {
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
        boolean free =
                event.getTransparency() != null && event.getTransparency().isTransparent();
        return !cancelled
                && !free
                && event.getDateStart() != null
                && event.getDateStart().getValue() != null;
    }

    private static void refuseEndless(@Nullable RecurrenceRule rule) {
        if (rule == null || rule.getValue() == null) {
            return;
        }
        Frequency frequency = rule.getValue().getFrequency();
        if (frequency == Frequency.SECONDLY || frequency == Frequency.MINUTELY || frequency == Frequency.HOURLY) {
            throw new CalendarRefusedException("Un événement de cet agenda se répète plusieurs fois par jour");
        }
    }

    private static Duration length(VEvent event, DateStart start) {
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            return Duration.between(
                    start.getValue().toInstant(), event.getDateEnd().getValue().toInstant());
        }
        if (event.getDuration() != null && event.getDuration().getValue() != null) {
            return Duration.ofMillis(event.getDuration().getValue().toMillis());
        }
        return start.getValue().hasTime() ? Duration.ZERO : Duration.ofDays(1);
    }

    /** Whole days, and times without zone, which were read in the zone of this machine. */
    private static boolean isLocal(DateOrDateTimeProperty property, TimezoneInfo zones) {
        return !property.getValue().hasTime() || zones.isFloating(property);
    }

    private Instant inZone(Instant asRead) {
        return asRead.atZone(ZoneId.systemDefault())
                .toLocalDateTime()
                .atZone(zone)
                .toInstant();
    }

    private static TimeZone timeZone(DateStart start, TimezoneInfo zones) {
        TimezoneAssignment assignment = zones.getTimezone(start);
        if (assignment != null) {
            return assignment.getTimeZone();
        }
        return isLocal(start, zones) ? TimeZone.getDefault() : TimeZone.getTimeZone("UTC");
    }

    private static String uid(VEvent event) {
        return event.getUid() == null ? "" : event.getUid().getValue();
    }

    private record Occurrence(String uid, Instant start) {}

    /** What was found, and how many occurrences were looked at for it. */
    private static final class Found {
        private final List<BusyTime> times = new ArrayList<>();
        private int looked;
    }
}
