package fr.rdv.booking.recap;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;

/** The VTIMEZONE of one event: the changes of clock just before and just after it, from the JDK's own rules. */
final class ZoneComponent {
    private ZoneComponent() {}

    static VTimezone around(ZoneId zone, Instant instant) {
        ZoneRules rules = zone.getRules();
        VTimezone component = new VTimezone(zone.getId());
        Optional<ZoneOffsetTransition> before = Optional.ofNullable(rules.previousTransition(instant.plusSeconds(1)));
        Optional<ZoneOffsetTransition> after = Optional.ofNullable(rules.nextTransition(instant));
        before.ifPresent(change -> add(component, rules, change));
        after.ifPresent(change -> add(component, rules, change));
        if (before.isEmpty()) {
            ZoneOffset offset = rules.getOffset(instant);
            component.addStandardTime(fill(new StandardTime(), LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset));
        }
        return component;
    }

    private static void add(VTimezone component, ZoneRules rules, ZoneOffsetTransition change) {
        LocalDateTime at = change.getDateTimeBefore();
        if (rules.isDaylightSavings(change.getInstant())) {
            component.addDaylightSavingsTime(
                    fill(new DaylightSavingsTime(), at, change.getOffsetBefore(), change.getOffsetAfter()));
        } else {
            component.addStandardTime(fill(new StandardTime(), at, change.getOffsetBefore(), change.getOffsetAfter()));
        }
    }

    private static <T extends Observance> T fill(T observance, LocalDateTime at, ZoneOffset from, ZoneOffset to) {
        observance.setDateStart(new DateTimeComponents(
                at.getYear(),
                at.getMonthValue(),
                at.getDayOfMonth(),
                at.getHour(),
                at.getMinute(),
                at.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(new UtcOffset(from.getTotalSeconds() * 1000L));
        observance.setTimezoneOffsetTo(new UtcOffset(to.getTotalSeconds() * 1000L));
        return observance;
    }
}
