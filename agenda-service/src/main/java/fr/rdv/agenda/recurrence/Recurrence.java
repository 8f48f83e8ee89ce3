package fr.rdv.agenda.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How an {@link Horaire} repeats (FEATURES 2.1), in closed form: the cost is that of the days found, whatever the age of the
 * first one. Days are epoch days.
 */
public sealed interface Recurrence {

    /** Every how many weeks or months. */
    int interval();

    /** Last day, included; null when it never ends. */
    @Nullable
    LocalDate until();

    /** The same with another last day, included. */
    Recurrence until(LocalDate day);

    /**
     * Visits, in order, the days of a range on which it happens.
     *
     * @param firstDay day from which weeks and months are counted; nothing happens before it
     * @param from first day of the range
     * @param to last day of the range, included
     */
    void forEachDay(long firstDay, long from, long to, LongConsumer days);

    /**
     * On some weekdays, every n ISO weeks counted from the week of the first day.
     *
     * @param weekdays set of bits, bit 0 for Monday to bit 6 for Sunday; empty: the weekday of the first day
     */
    record Weekly(int interval, int weekdays, @Nullable LocalDate until) implements Recurrence {

        /** Every n weeks on these days. */
        public static Weekly on(int interval, Collection<DayOfWeek> weekdays, @Nullable LocalDate until) {
            int bits = 0;
            for (DayOfWeek weekday : weekdays) {
                bits |= bit(weekday);
            }
            return new Weekly(interval, bits, until);
        }

        @Override
        public Weekly until(LocalDate day) {
            return new Weekly(interval, weekdays, day);
        }

        /** Whether a weekday is one of those chosen. */
        public boolean includes(DayOfWeek weekday) {
            return weekdays == 0 || (weekdays & bit(weekday)) != 0;
        }

        @Override
        public void forEachDay(long firstDay, long from, long to, LongConsumer days) {
            int bits = weekdays == 0 ? 1 << weekday(firstDay) : weekdays;
            long firstWeek = firstDay - weekday(firstDay);
            long begin = Math.max(firstDay, from);
            long end = earlier(until, to);
            long step = 7L * interval;
            long week = firstWeek + Math.max(0, Math.floorDiv(begin - firstWeek, step)) * step;
            for (; week <= end; week += step) {
                for (int weekday = 0; weekday < 7; weekday++) {
                    long day = week + weekday;
                    if ((bits & 1 << weekday) != 0 && day >= begin && day <= end) {
                        days.accept(day);
                    }
                }
            }
        }

        private static int bit(DayOfWeek weekday) {
            return 1 << (weekday.getValue() - 1);
        }
    }

    /**
     * On the n-th weekday of the month, every n months counted from the month of the first day; a month without a fifth one
     * is skipped.
     */
    record Monthly(
            int interval,
            int nth,
            DayOfWeek weekday,
            @Nullable LocalDate until) implements Recurrence {

        /** The same position in the month as the first day: its n is ⌊(day − 1) / 7⌋ + 1. */
        public static Monthly like(LocalDate firstDay, int interval, @Nullable LocalDate until) {
            return new Monthly(interval, (firstDay.getDayOfMonth() - 1) / 7 + 1, firstDay.getDayOfWeek(), until);
        }

        @Override
        public Monthly until(LocalDate day) {
            return new Monthly(interval, nth, weekday, day);
        }

        @Override
        public void forEachDay(long firstDay, long from, long to, LongConsumer days) {
            long begin = Math.max(firstDay, from);
            long end = earlier(until, to);
            long firstMonth = month(firstDay);
            long passed = Math.max(0, month(begin) - firstMonth);
            long month = firstMonth + Math.ceilDiv(passed, interval) * interval;
            for (; month <= month(end); month += interval) {
                LocalDate first = LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
                int dayOfMonth = 1
                        + Math.floorMod(
                                weekday.getValue() - first.getDayOfWeek().getValue(), 7)
                        + 7 * (nth - 1);
                long day = first.toEpochDay() + dayOfMonth - 1;
                if (dayOfMonth <= first.lengthOfMonth() && day >= begin && day <= end) {
                    days.accept(day);
                }
            }
        }

        private static long month(long day) {
            LocalDate date = LocalDate.ofEpochDay(day);
            return date.getYear() * 12L + date.getMonthValue() - 1;
        }
    }

    private static long earlier(@Nullable LocalDate until, long to) {
        return until == null ? to : Math.min(to, until.toEpochDay());
    }

    private static int weekday(long day) {
        return (int) Math.floorMod(day + 3, 7L);
    }
}
