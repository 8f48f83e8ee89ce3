package fr.rdv.agenda.creneau;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.IntSupplier;

/**
 * What one search costs, once warm, one at a time.
 *
 * @param count what it found
 * @param firstMs the very first time, in a JVM that has not compiled it yet
 * @param cpuMs of the calling thread: PostgreSQL's comes on top
 * @param queries statements sent to PostgreSQL
 * @param kilobytes allocated
 */
record Measure(
        int count,
        double firstMs,
        double minMs,
        double medianMs,
        double p99Ms,
        double cpuMs,
        int queries,
        long kilobytes) {
    private static final int WARM_UP = 200;
    private static final int RUNS = 150;
    private static final long MOST_NANOS = 4_000_000_000L;

    static Measure of(IntSupplier search) {
        long start = System.nanoTime();
        BenchDatabase.STATEMENTS.get()[0] = 0;
        int count = search.getAsInt();
        double first = millis(System.nanoTime() - start);
        int queries = BenchDatabase.STATEMENTS.get()[0];
        repeat(search, WARM_UP);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        long[] nanos = repeat(search, RUNS);
        long bytes = (threads.getCurrentThreadAllocatedBytes() - allocated) / nanos.length;
        double cpuMs = millis((threads.getCurrentThreadCpuTime() - cpu) / nanos.length);
        Arrays.sort(nanos);
        return new Measure(
                count,
                first,
                millis(nanos[0]),
                millis(nanos[nanos.length / 2]),
                millis(nanos[Math.min(nanos.length - 1, nanos.length * 99 / 100)]),
                cpuMs,
                queries,
                bytes / 1024);
    }

    private static long[] repeat(IntSupplier search, int times) {
        long[] nanos = new long[times];
        long begun = System.nanoTime();
        int done = 0;
        while (done < times && System.nanoTime() - begun < MOST_NANOS) {
            long start = System.nanoTime();
            int unused = search.getAsInt();
            nanos[done++] = System.nanoTime() - start;
        }
        return Arrays.copyOf(nanos, done);
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 10_000.0) / 100.0;
    }
}
