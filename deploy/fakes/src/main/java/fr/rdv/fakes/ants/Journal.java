package fr.rdv.fakes.ants;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The last calls received, oldest first; not kept over a restart. */
@Component
class Journal {

    private static final int SIZE = 1000;

    /** One call. */
    record Call(
            Instant at,
            String method,
            String path,
            @Nullable String query,
            int status) {}

    private final Deque<Call> calls = new ArrayDeque<>();

    synchronized void add(Call call) {
        if (calls.size() == SIZE) {
            calls.removeFirst();
        }
        calls.addLast(call);
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    synchronized void clear() {
        calls.clear();
    }
}
