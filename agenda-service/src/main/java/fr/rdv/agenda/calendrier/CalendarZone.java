package fr.rdv.agenda.calendrier;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;

/** A time zone as calendars want it spelled out (RFC 5545 §3.6.5), from the rules of the JDK. */
final class CalendarZone {
    private static final int RULES_SINCE = 2000;

    private CalendarZone() {}

    /** The zone of a moment: its yearly changes where it has some, else its offset at that moment. */
    static VTimezone of(ZonedDateTime moment) {
        VTimezone zone = new VTimezone(moment.getZone().getId());
        List<ZoneOffsetTransitionRule> rules = moment.getZone().getRules().getTransitionRules();
        if (rules.isEmpty()) {
            zone.addStandardTime(fixed(moment.getOffset()));
        }
        for (ZoneOffsetTransitionRule rule : rules) {
            if (rule.getOffsetAfter().equals(rule.getStandardOffset())) {
                zone.addStandardTime(yearly(new StandardTime(), rule));
            } else {
                zone.addDaylightSavingsTime(yearly(new DaylightSavingsTime(), rule));
            }
        }
        return zone;
    }

    private static StandardTime fixed(ZoneOffset offset) {
        StandardTime time = new StandardTime();
        time.setDateStart(new DateTimeComponents(RULES_SINCE, 1, 1, 0, 0, 0, false));
        time.setTimezoneOffsetFrom(utcOffset(offset));
        time.setTimezoneOffsetTo(utcOffset(offset));
        return time;
    }

    private static <T extends Observance> T yearly(T time, ZoneOffsetTransitionRule rule) {
        ZoneOffsetTransition first = rule.createTransition(RULES_SINCE);
        LocalDateTime at = first.getDateTimeBefore();
        time.setDateStart(new DateTimeComponents(
                at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute(), 0, false));
        time.setTimezoneOffsetFrom(utcOffset(rule.getOffsetBefore()));
        time.setTimezoneOffsetTo(utcOffset(rule.getOffsetAfter()));
        time.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(rule.getMonth().getValue())
                .byDay(week(rule), DayOfWeek.valueOf(rule.getDayOfWeek().name()))
                .build());
        return time;
    }

    /** {@code -1} is the last such day of the month. */
    private static Integer week(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        return day < 0 || day > 22 ? -1 : (day - 1) / 7 + 1;
    }

    private static UtcOffset utcOffset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
