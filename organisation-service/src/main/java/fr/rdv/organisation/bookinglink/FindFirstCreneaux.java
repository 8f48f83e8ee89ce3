package fr.rdv.organisation.bookinglink;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the first créneaux of several motifs: a few questions at a time, two seconds for all of them. */
@Component
class FindFirstCreneaux {
    private static final Logger log = LoggerFactory.getLogger(FindFirstCreneaux.class);
    private static final int AT_A_TIME = 4;
    private static final int SECONDS = 2;

    private final Agenda agenda;

    FindFirstCreneaux(Agenda agenda) {
        this.agenda = agenda;
    }

    FirstCreneaux of(List<UUID> motifIds) {
        Map<UUID, OffsetDateTime> starts = new HashMap<>();
        boolean unknown = false;
        List<Future<Optional<OffsetDateTime>>> answers = ask(motifIds);
        for (int i = 0; i < answers.size(); i++) {
            try {
                UUID motifId = motifIds.get(i);
                answers.get(i).get().ifPresent(start -> starts.put(motifId, start));
            } catch (ExecutionException | CancellationException outage) {
                log.warn("agenda-service did not tell a first créneau: {}", outage.toString());
                unknown = true;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                unknown = true;
            }
        }
        return new FirstCreneaux(starts, unknown || answers.size() < motifIds.size());
    }

    private List<Future<Optional<OffsetDateTime>>> ask(List<UUID> motifIds) {
        List<Callable<Optional<OffsetDateTime>>> questions = motifIds.stream()
                .<Callable<Optional<OffsetDateTime>>>map(motifId -> () -> agenda.first(motifId))
                .toList();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
            return threads.invokeAll(questions, SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /**
     * First créneaux.
     *
     * @param starts by motif; a motif without créneau is absent
     * @param unknown whether agenda-service left some motif without answer
     */
    record FirstCreneaux(Map<UUID, OffsetDateTime> starts, boolean unknown) {}
}
