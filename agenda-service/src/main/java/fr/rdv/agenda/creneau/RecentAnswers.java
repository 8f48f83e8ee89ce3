package fr.rdv.agenda.creneau;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
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

    private final Cache<Record, Answer> kept;
    private final Ticker clock;

    @Autowired
    RecentAnswers(@Value("${rdv.creneaux.answers-kept-for:900ms}") Duration keptFor) {
        this(keptFor, Ticker.systemTicker());
    }

    RecentAnswers(Duration keptFor, Ticker clock) {
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .ticker(clock)
                .initialCapacity(MOST_KEPT) // keys in one bin wait for each other's searches
                .maximumSize(MOST_KEPT)
                .expireAfter(Expiry.creating((Record question, Answer answer) -> keptFor.minusNanos(answer.took)))
                .build();
    }

    /** Its age counts from before the search, so that what it has read is never older. */
    private record Answer(Object told, long took) {}

    /** The answer to a question, whose type of record tells what is asked. A failure is not kept. */
    @SuppressWarnings("unchecked") // one type of question has one type of answer
    <T> T to(Record question, Supplier<T> search) {
        Answer answer = kept.get(question, asked -> {
            long begun = clock.read();
            T told = search.get();
            return new Answer(told, clock.read() - begun);
        });
        return (T) answer.told;
    }
}
