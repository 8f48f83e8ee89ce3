package fr.rdv.agenda.creneau.domain;

import fr.rdv.agenda.feries.domain.JoursFeries;
import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import fr.rdv.agenda.recurrence.Horaire;
import fr.rdv.agenda.recurrence.WallClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that is known of some agents' time over a range of days, in one zone. */
public final class Agenda {
    private final LocalDate from;
    private final LocalDate to;
    private final WallClock clock;
    private final BitSet feries;
    private final List<OfferedPlage> plages;
    private final Map<UUID, AgentTime> times;

    /**
     * Time of one agent.
     *
     * @param taken RDVs with their pause, and holds
     * @param busy the same and the absences
     */
    record AgentTime(BusyTimes taken, BusyTimes busy) {
        static final AgentTime FREE = new AgentTime(BusyTimes.NONE, BusyTimes.NONE);
    }

    private Agenda(Builder builder) {
        this.from = builder.from;
        this.to = builder.to;
        this.clock = builder.clock;
        this.plages = builder.plages;
        this.times = builder.times();
        this.feries = new BitSet();
        builder.joursFeries
                .between(from, to)
                .forEach(ferie -> feries.set((int) (ferie.day().toEpochDay() - from.toEpochDay())));
    }

    /** Starts an agenda of the days from {@code from} to {@code to}, both included. */
    public static Builder over(LocalDate from, LocalDate to, ZoneId zone) {
        return new Builder(from, to, zone);
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    WallClock clock() {
        return clock;
    }

    List<OfferedPlage> plages() {
        return plages;
    }

    boolean isFerie(long day) {
        return feries.get((int) (day - from.toEpochDay()));
    }

    AgentTime timeOf(UUID agentId) {
        return times.getOrDefault(agentId, AgentTime.FREE);
    }

    /** Collects what is known. */
    public static final class Builder {
        private final LocalDate from;
        private final LocalDate to;
        private final WallClock clock;
        private final List<OfferedPlage> plages = new ArrayList<>();
        private JoursFeries joursFeries = JoursFeries.METROPOLE;
        private final Map<UUID, BusyTimes.Builder> taken = new HashMap<>();
        private final Map<UUID, BusyTimes.Builder> absences = new HashMap<>();

        private Builder(LocalDate from, LocalDate to, ZoneId zone) {
            this.from = from;
            this.to = to;
            this.clock = new WallClock(zone, from, to);
        }

        /** Says which days are fériés there; those of the métropole until told. */
        public Builder feries(JoursFeries there) {
            joursFeries = there;
            return this;
        }

        /** Adds plages. */
        public Builder plages(List<OfferedPlage> added) {
            plages.addAll(added);
            return this;
        }

        /**
         * Adds a RDV or a hold.
         *
         * @param start epoch second
         * @param busyUntil epoch second, the pause included
         */
        public Builder taken(UUID agentId, long start, long busyUntil) {
            taken.computeIfAbsent(agentId, id -> new BusyTimes.Builder()).add(start, busyUntil);
            return this;
        }

        /** Adds an absence, whatever the organisation (FEATURES 1.12). */
        public Builder absence(UUID agentId, Horaire absence) {
            return absence(agentId, absence, clock.zone());
        }

        /** Adds an absence whose times are those of another zone. */
        public Builder absence(UUID agentId, Horaire absence, ZoneId zone) {
            int margin = zone.equals(clock.zone()) ? 0 : 1;
            absence.forEachOccurrence(
                    from.toEpochDay() - margin,
                    to.toEpochDay() + margin,
                    margin == 0 ? clock : new WallClock(zone, from.minusDays(1), to.plusDays(1)),
                    (day, start, end) -> away(agentId, start, end));
            return this;
        }

        /** Adds time during which an agent is not there, from one epoch second to another. */
        public Builder away(UUID agentId, long start, long end) {
            absences.computeIfAbsent(agentId, id -> new BusyTimes.Builder()).add(start, end);
            return this;
        }

        /** The agenda. */
        public Agenda build() {
            return new Agenda(this);
        }

        private Map<UUID, AgentTime> times() {
            Map<UUID, AgentTime> times = new HashMap<>();
            taken.forEach((agentId, builder) -> {
                BusyTimes built = builder.build();
                times.put(agentId, new AgentTime(built, built));
            });
            absences.forEach((agentId, builder) -> {
                BusyTimes only = times.getOrDefault(agentId, AgentTime.FREE).taken();
                builder.addAll(only);
                times.put(agentId, new AgentTime(only, builder.build()));
            });
            return times;
        }
    }
}
