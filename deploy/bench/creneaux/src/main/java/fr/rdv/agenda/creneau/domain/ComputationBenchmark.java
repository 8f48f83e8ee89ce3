package fr.rdv.agenda.creneau.domain;

import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import fr.rdv.agenda.recurrence.Horaire;
import fr.rdv.agenda.recurrence.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The computation alone: each agent has a plage of 3 hours and three RDVs on each of the 5 days of some weeks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ComputationBenchmark {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 15);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int DAYS = 5;
    private static final UUID MOTIF = new UUID(0, 1);

    /** How many. */
    @Param({"10", "100", "1000"})
    public int agents;

    /** How long. */
    @Param({"1", "13"})
    public int weeks;

    private CreneauSearch search = searchOver(1);
    private Creneaux creneaux = new Creneaux(Agenda.over(MONDAY, MONDAY, PARIS).build(), Instant.EPOCH);

    @Setup
    public void fill() {
        search = searchOver(weeks);
        Agenda.Builder agenda = Agenda.over(search.from(), search.to(), PARIS);
        for (int i = 0; i < agents; i++) {
            UUID agent = new UUID(1, i);
            for (int d = 0; d < DAYS; d++) {
                Recurrence weekly = Recurrence.Weekly.on(1, List.of(), null);
                Horaire horaire = Horaire.daily(MONDAY.plusDays(d), LocalTime.of(9, 0), LocalTime.of(12, 0), weekly);
                agenda.plages(List.of(new OfferedPlage(agent, null, List.of(MOTIF), horaire, true, true)));
                for (int rdv = 0; rdv < weeks * 3; rdv++) {
                    long start = MONDAY.plusDays(d + 7L * (rdv / 3))
                            .atTime(9 + rdv % 3, i % 6 * 5)
                            .atZone(PARIS)
                            .toEpochSecond();
                    agenda.taken(agent, start, start + 1_800);
                }
            }
        }
        creneaux = new Creneaux(agenda.build(), MONDAY.atStartOfDay(PARIS).toInstant());
    }

    /** What the public search asks. */
    @Benchmark
    public long starts() {
        return creneaux.startsForUsager(search).all().count();
    }

    private static CreneauSearch searchOver(int weeks) {
        DelaiDeReservation delai = new DelaiDeReservation(0, 365 * 86_400L);
        OfferedMotif motif = new OfferedMotif(MOTIF, 1_800, 0, delai, true, false);
        return new CreneauSearch(motif, null, null, MONDAY, MONDAY.plusDays(7L * weeks - 1));
    }

    /** Runs it and prints the cost of an occurrence, which hardly depends on their number. */
    public static void print() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ComputationBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                        .build())
                .run();
        System.out.printf("%n%-8s %-6s %12s %12s %16s%n", "agents", "weeks", "occurrences", "us", "ns / occurrence");
        for (RunResult result : results) {
            int agents = Integer.parseInt(result.getParams().getParam("agents"));
            int weeks = Integer.parseInt(result.getParams().getParam("weeks"));
            double micros = result.getPrimaryResult().getScore();
            int occurrences = agents * weeks * DAYS;
            System.out.printf(
                    "%-8d %-6d %12d %12.1f %16.0f%n", agents, weeks, occurrences, micros, micros * 1_000 / occurrences);
        }
    }
}
