package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.BenchDatabase.Organisation;
import fr.rdv.agenda.creneau.FindCreneauxOfLieux.Period;
import fr.rdv.agenda.motif.Motif;
import fr.rdv.agenda.motif.Motifs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Searches from PostgreSQL, nothing kept from one to the next, beside the reference's figures on the same data. */
class SearchBench {
    static final LocalDate MONDAY = LocalDate.of(2025, 9, 15);
    static final Organisation TOWN = new Organisation(200, 200, 2, 1, false);
    private static final Organisation FULL_TOWN = new Organisation(4_200, 200, 2, 4, true);
    private static final Organisation TEN_LIEUX = new Organisation(9_200, 200, 10, 13, false);
    private static final List<Organisation> WEEKS = List.of(
            new Organisation(1, 1, 1, 1, false),
            new Organisation(10, 10, 2, 1, false),
            new Organisation(50, 50, 2, 1, false),
            TOWN,
            new Organisation(1_000, 1_000, 2, 1, false));
    static final List<Organisation> ALL =
            Stream.concat(WEEKS.stream(), Stream.of(FULL_TOWN, TEN_LIEUX)).toList();

    /** What the reference took, median ms, and how many créneaux it found (README of the vectors). */
    private record Reference(double ms, int count) {}

    private static final Map<String, Reference> REFERENCE = Map.of(
            "1", new Reference(33, 4),
            "10", new Reference(175, 23),
            "50", new Reference(952, 103),
            "200", new Reference(3_541, 408),
            "1000", new Reference(17_964, 2_036),
            "200 all", new Reference(8_833, 728),
            "1000 all", new Reference(40_637, 3_635),
            "next", new Reference(16_635, 1),
            "next all", new Reference(37_900, 1));

    private final Motifs motifs;
    private final FindCreneaux creneaux;
    private final FindCreneauxOfLieux ofLieux;
    private final Map<String, @Nullable Object> figures;

    SearchBench(ApplicationContext context, Map<String, @Nullable Object> figures) {
        this.motifs = context.getBean(Motifs.class);
        this.creneaux = context.getBean(FindCreneaux.class);
        this.ofLieux = context.getBean(FindCreneauxOfLieux.class);
        this.figures = figures;
    }

    void run() {
        System.out.printf(
                "%n%-42s %7s %8s %8s %8s %8s %8s %5s %7s %10s %6s%n",
                "search", "count", "first", "min", "median", "p99", "CPU ms", "SQL", "KB", "reference", "ratio");
        for (Organisation town : WEEKS) {
            String agents = String.valueOf(town.agents());
            Measure week = print(agents + " agents, 7 days, l1", agents, () -> week(town, 1));
            figures.put("count_" + agents, week.count());
            figures.put("agents_" + agents + "_ms", week.medianMs());
            if (town.equals(TOWN)) {
                figures.put("queries", week.queries());
                figures.put("kb_200", week.kilobytes());
            }
            if (town.agents() >= 200) {
                print(agents + " agents, 7 days, all lieux", agents + " all", () -> week(town, null));
            }
        }
        Measure next = print("next, 4 full weeks, 200 agents, l1", "next", () -> next(1));
        figures.put("next_200_ms", next.medianMs());
        print("next, 4 full weeks, 200 agents, all lieux", "next all", () -> next(null));
        Measure lieux = print("10 lieux x 20 agents, 91 days, starts", "", this::tenLieux);
        figures.put("ten_lieux_ms", lieux.medianMs());
        figures.put("ten_lieux_first_ms", lieux.firstMs());
    }

    private int week(Organisation town, @Nullable Integer lieu) {
        return creneaux.everyAgent(wish(town, lieu), MONDAY, MONDAY.plusDays(6)).size();
    }

    private int next(@Nullable Integer lieu) {
        return creneaux.next(wish(FULL_TOWN, lieu), MONDAY) == null ? 0 : 1;
    }

    private int tenLieux() {
        return ofLieux.find(
                        List.of(TEN_LIEUX.motif(2)),
                        IntStream.rangeClosed(1, 10).mapToObj(TEN_LIEUX::lieu).toList(),
                        new Period(MONDAY, MONDAY.plusDays(90), 1))
                .size();
    }

    private Wish wish(Organisation town, @Nullable Integer lieu) {
        Motif motif = motifs.find(town.motif(2)).orElseThrow();
        return Wish.ofUsager(motif, lieu == null ? null : town.lieu(lieu), 1);
    }

    private static Measure print(String name, String reference, IntSupplier search) {
        Measure measure = Measure.of(search);
        Reference theirs = REFERENCE.get(reference);
        System.out.printf(
                "%-42s %7s %8.1f %8.2f %8.2f %8.2f %8.2f %5d %7d %10s %6s%n",
                name,
                measure.count() + (theirs == null || theirs.count == measure.count() ? "" : " (!)"),
                measure.firstMs(),
                measure.minMs(),
                measure.medianMs(),
                measure.p99Ms(),
                measure.cpuMs(),
                measure.queries(),
                measure.kilobytes(),
                theirs == null ? "" : Math.round(theirs.ms),
                theirs == null ? "" : Math.round(theirs.ms / measure.medianMs()));
        return measure;
    }
}
