package fr.rdv.agenda.creneau.domain;

import java.util.Arrays;

/** Times when an agent is not free: disjoint, sorted, half-open intervals of epoch seconds. */
public final class BusyTimes {
    static final BusyTimes NONE = new BusyTimes(new long[0], new long[0], 0);

    private final long[] starts;
    private final long[] ends;
    private final int size;

    private BusyTimes(long[] starts, long[] ends, int size) {
        this.starts = starts;
        this.ends = ends;
        this.size = size;
    }

    int size() {
        return size;
    }

    long start(int index) {
        return starts[index];
    }

    long end(int index) {
        return ends[index];
    }

    /** Index of the first interval that ends after an instant; the size when there is none. */
    int firstEndingAfter(long instant) {
        int found = Arrays.binarySearch(ends, 0, size, instant);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Whether some of it lies in an interval. */
    boolean overlaps(long start, long end) {
        int index = firstEndingAfter(start);
        return index < size && starts[index] < end;
    }

    /** Collects intervals in any order, overlapping or not. */
    static final class Builder {
        private long[] starts = new long[16];
        private long[] ends = new long[16];
        private int size;
        private boolean sorted = true;

        void add(long start, long end) {
            if (end <= start) {
                return;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            sorted &= size == 0 || starts[size - 1] <= start;
            starts[size] = start;
            ends[size++] = end;
        }

        void addAll(BusyTimes others) {
            for (int i = 0; i < others.size; i++) {
                add(others.starts[i], others.ends[i]);
            }
        }

        BusyTimes build() {
            if (!sorted) {
                sort();
            }
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (kept > 0 && starts[i] <= ends[kept - 1]) {
                    ends[kept - 1] = Math.max(ends[kept - 1], ends[i]);
                } else {
                    starts[kept] = starts[i];
                    ends[kept++] = ends[i];
                }
            }
            return kept == 0 ? NONE : new BusyTimes(starts, ends, kept);
        }

        private void sort() {
            long[][] intervals = new long[size][];
            for (int i = 0; i < size; i++) {
                intervals[i] = new long[] {starts[i], ends[i]};
            }
            Arrays.sort(intervals, (left, right) -> Long.compare(left[0], right[0]));
            for (int i = 0; i < size; i++) {
                starts[i] = intervals[i][0];
                ends[i] = intervals[i][1];
            }
        }
    }
}
