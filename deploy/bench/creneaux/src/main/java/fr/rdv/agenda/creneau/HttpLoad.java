package fr.rdv.agenda.creneau;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * What the answers to one GET were.
 *
 * @param failed answers other than 200, or none in five seconds
 */
record HttpLoad(int done, int failed, double perSecond, double medianMs, double p99Ms) {
    private static final int PATIENCE_MS = 5_000;

    static {
        System.setProperty("http.maxConnections", "256");
    }

    /** As many as clients who ask one after the other get. */
    static HttpLoad from(int clients, URI uri, Duration time) throws InterruptedException {
        Answers answers = new Answers(uri);
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        answers.ask(System.nanoTime());
                    }
                });
            }
        }
        return answers.over(time);
    }

    /** A steady number per second, whatever the answers; time counts from when each was due. */
    static HttpLoad at(int perSecond, URI uri, Duration time) throws InterruptedException {
        Answers answers = new Answers(uri);
        long begun = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < perSecond * time.toSeconds(); i++) {
                long due = begun + i * 1_000_000_000L / perSecond;
                LockSupport.parkNanos(due - System.nanoTime());
                threads.execute(() -> answers.ask(due));
            }
        }
        return answers.over(time);
    }

    static String text(URI uri) throws IOException {
        try (InputStream answer = uri.toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Answers(URI uri, ConcurrentLinkedQueue<Long> nanos, AtomicInteger failed) {
        Answers(URI uri) {
            this(uri, new ConcurrentLinkedQueue<>(), new AtomicInteger());
        }

        void ask(long due) {
            try {
                HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
                connection.setConnectTimeout(PATIENCE_MS);
                connection.setReadTimeout(PATIENCE_MS);
                try (InputStream body = connection.getInputStream()) {
                    long unused = body.transferTo(OutputStream.nullOutputStream());
                }
                nanos.add(System.nanoTime() - due);
            } catch (IOException failure) {
                failed.incrementAndGet();
            }
        }

        HttpLoad over(Duration time) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            double seconds = time.toNanos() / 1e9;
            return new HttpLoad(
                    sorted.length,
                    failed.get(),
                    Math.round(sorted.length / seconds),
                    rank(sorted, 0.5),
                    rank(sorted, 0.99));
        }

        private static double rank(long[] sorted, double rank) {
            return sorted.length == 0 ? Double.NaN : Math.round(sorted[(int) (sorted.length * rank)] / 1e4) / 100.0;
        }
    }
}
