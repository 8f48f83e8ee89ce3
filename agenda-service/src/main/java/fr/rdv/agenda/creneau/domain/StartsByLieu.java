package fr.rdv.agenda.creneau.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Starts in epoch seconds, by lieu, without the agents: tens of thousands of them, of which many are the same. */
public final class StartsByLieu {
    private final Map<@Nullable UUID, Starts> lieux = new HashMap<>();

    void add(@Nullable UUID lieuId, long start) {
        lieux.computeIfAbsent(lieuId, id -> new Starts()).add(start);
    }

    /** Visits each lieu that has one, null for no lieu, with its starts: once each, in order. */
    public void forEach(BiConsumer<@Nullable UUID, LongStream> visitor) {
        lieux.forEach((lieuId, starts) -> visitor.accept(lieuId, starts.distinct()));
    }

    /** Those of all lieux, once each, in order. */
    public LongStream all() {
        Starts all = new Starts();
        lieux.values().forEach(starts -> starts.distinct().forEach(all::add));
        return all.distinct();
    }

    private static final class Starts {
        private long[] values = new long[64];
        private int size;

        void add(long start) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = start;
        }

        LongStream distinct() {
            Arrays.sort(values, 0, size);
            return Arrays.stream(values, 0, size).distinct();
        }
    }
}
