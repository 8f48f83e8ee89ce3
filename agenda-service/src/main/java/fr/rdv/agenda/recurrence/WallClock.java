package fr.rdv.agenda.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;

/**
 * Turns wall-clock times of one zone into epoch seconds. A time skipped by DST is moved later by what was skipped; of a time
 * that happens twice, the first is meant.
 *
 * <p>Offsets of a range of days are looked up once; days outside it cost a look-up each.
 */
public final class WallClock {
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int CHANGING = Integer.MIN_VALUE;

    private final ZoneId zone;
    private final long firstDay;
    private final int[] offsets;

    /** A clock made for the days from {@code from} to {@code to}, both included. */
    public WallClock(ZoneId zone, LocalDate from, LocalDate to) {
        this.zone = zone;
        this.firstDay = from.toEpochDay();
        this.offsets = new int[(int) Math.max(0, to.toEpochDay() - firstDay + 1)];
        ZoneRules rules = zone.getRules();
        int midnight = offset(rules, from);
        for (int i = 0; i < offsets.length; i++) {
            int next = offset(rules, from.plusDays(i + 1L));
            offsets[i] = midnight == next ? midnight : CHANGING;
            midnight = next;
        }
    }

    /** The zone whose wall clock this is. */
    public ZoneId zone() {
        return zone;
    }

    /** Epoch second of a time of an epoch day. */
    public long at(long day, int secondOfDay) {
        long index = day - firstDay;
        if (index >= 0 && index < offsets.length && offsets[(int) index] != CHANGING) {
            return day * SECONDS_PER_DAY + secondOfDay - offsets[(int) index];
        }
        LocalTime time = LocalTime.ofSecondOfDay(secondOfDay);
        return ZonedDateTime.of(LocalDate.ofEpochDay(day), time, zone).toEpochSecond();
    }

    private static int offset(ZoneRules rules, LocalDate day) {
        return rules.getOffset(LocalDateTime.of(day, LocalTime.MIDNIGHT)).getTotalSeconds();
    }
}
