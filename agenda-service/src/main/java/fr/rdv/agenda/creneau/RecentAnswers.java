package fr.rdv.agenda.creneau;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Answers to anonymous questions, given again for less than a second: when a town opens its RDVs, hundreds of usagers ask the
 * same. Who asks while the answer is being made waits for it. Each replica has its own; booking never looks here.
 */
@Component
class RecentAnswers {
    private static final int MOST_KEPT = 2_000;

    private final Map<Record, Answer> kept = new ConcurrentHashMap<>();
    private final long freshNanos;
    private final LongSupplier nanos;

    @Autowired
    RecentAnswers(@Value("${rdv.creneaux.answers-kept-for:900ms}") Duration keptFor) {
        this(keptFor, System::nanoTime);
    }

    RecentAnswers(Duration keptFor, LongSupplier nanos) {
        this.freshNanos = keptFor.toNanos();
        this.nanos = nanos;
    }

    /** Age counts from before the search, so that what it has read is never older. A failure is not kept. */
    private record Answer(FutureTask<Object> task, long since) {}

    /** The answer to a question, whose type of record tells what is asked. */
    @SuppressWarnings("unchecked") // one type of question has one type of answer
    <T> T to(Record question, Supplier<T> search) {
        Answer answer = kept.get(question);
        if (answer == null || !isFresh(answer)) {
            answer = kept.compute(question, (same, known) -> known != null && isFresh(known) ? known : asked(search));
            forgetOld();
        }
        answer.task.run();
        try {
            return (T) answer.task.get();
        } catch (ExecutionException failure) {
            kept.remove(question, answer);
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private Answer asked(Supplier<?> search) {
        return new Answer(new FutureTask<>(search::get), nanos.getAsLong());
    }

    private boolean isFresh(Answer answer) {
        return nanos.getAsLong() - answer.since < freshNanos;
    }

    private void forgetOld() {
        if (kept.size() > MOST_KEPT) {
            kept.values().removeIf(answer -> !isFresh(answer));
        }
    }
}
