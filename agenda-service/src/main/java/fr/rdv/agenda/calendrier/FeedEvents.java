package fr.rdv.agenda.calendrier;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceId;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence.Builder;
import fr.rdv.agenda.recurrence.ChangedOccurrence;
import fr.rdv.agenda.recurrence.Horaire;
import fr.rdv.agenda.recurrence.Recurrence;
import fr.rdv.agenda.recurrence.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An horaire as iCalendar says it (RFC 5545): RRULE for the recurrence, EXDATE for an occurrence removed, a second event with
 * RECURRENCE-ID for one moved.
 */
record FeedEvents(String uid, String summary, boolean busy, ZoneId zone) {

    /** The event, and one for each occurrence moved. */
    List<VEvent> of(Horaire horaire) {
        WallClock clock = new WallClock(zone, horaire.firstDay(), horaire.firstDay());
        long first = horaire.firstDay().toEpochDay();
        VEvent event = event(horaire.startOn(first, clock), horaire.endOn(first, clock));
        List<VEvent> events = new ArrayList<>(List.of(event));
        if (horaire.recurrence() != null) {
            event.setRecurrenceRule(rule(horaire.recurrence()));
        }
        ExceptionDates removed = new ExceptionDates();
        for (ChangedOccurrence exception : horaire.exceptions()) {
            long regular = horaire.startOn(exception.day().toEpochDay(), clock);
            VEvent moved = moved(exception.movedTo(), regular, clock);
            if (moved == null) {
                removed.getValues().add(new ICalDate(date(regular), true));
            } else {
                events.add(moved);
            }
        }
        if (!removed.getValues().isEmpty()) {
            event.addExceptionDates(removed);
        }
        return events;
    }

    /** What happens once, between two epoch seconds. */
    VEvent event(long start, long end) {
        VEvent event = new VEvent();
        event.setUid(uid);
        event.setSummary(summary);
        event.setTransparency(!busy);
        event.setDateStart(date(start), true);
        event.setDateEnd(date(end), true);
        return event;
    }

    private @Nullable VEvent moved(ChangedOccurrence.@Nullable Move move, long regular, WallClock clock) {
        if (move == null) {
            return null;
        }
        long day = move.day().toEpochDay();
        VEvent event = event(
                clock.at(day, move.start().toSecondOfDay()),
                clock.at(day, move.end().toSecondOfDay()));
        event.setRecurrenceId(new RecurrenceId(date(regular), true));
        return event;
    }

    private biweekly.util.Recurrence rule(Recurrence recurrence) {
        Builder rule = switch (recurrence) {
            case Recurrence.Weekly weekly ->
                new Builder(Frequency.WEEKLY).byDay(weekdays(weekly)).workweekStarts(DayOfWeek.MONDAY);
            case Recurrence.Monthly monthly ->
                new Builder(Frequency.MONTHLY).byDay(monthly.nth(), weekday(monthly.weekday()));
        };
        LocalDate until = recurrence.until();
        if (until != null) {
            rule.until(date(until.plusDays(1).atStartOfDay(zone).toEpochSecond() - 1), true);
        }
        return rule.interval(recurrence.interval()).build();
    }

    private static List<DayOfWeek> weekdays(Recurrence.Weekly weekly) {
        return weekly.weekdays() == 0
                ? List.of()
                : Arrays.stream(java.time.DayOfWeek.values())
                        .filter(weekly::includes)
                        .map(FeedEvents::weekday)
                        .toList();
    }

    private static DayOfWeek weekday(java.time.DayOfWeek weekday) {
        return DayOfWeek.valueOf(weekday.name());
    }

    private static Date date(long epochSecond) {
        return Date.from(Instant.ofEpochSecond(epochSecond));
    }
}
