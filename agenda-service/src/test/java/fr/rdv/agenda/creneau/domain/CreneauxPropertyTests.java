package fr.rdv.agenda.creneau.domain;

import static fr.rdv.agenda.creneau.domain.AgendaFixture.MOTIF;
import static fr.rdv.agenda.creneau.domain.AgendaFixture.PARIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import fr.rdv.agenda.recurrence.Horaire;
import fr.rdv.agenda.recurrence.Recurrence;
import fr.rdv.agenda.recurrence.WallClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that hold for any agenda; agendas are drawn from fixed seeds, around the October change of time. */
class CreneauxPropertyTests {
    private static final LocalDate FROM = LocalDate.of(2026, 10, 12);
    private static final LocalDate TO = FROM.plusDays(20);
    private static final Instant NOW = Instant.parse("2026-10-14T08:03:20Z");
    private static final int AGENTS = 4;

    private record Busy(UUID agent, long start, long end) {}

    private record Drawn(List<OfferedPlage> plages, List<Busy> rdvs, List<Horaire> absences, CreneauSearch search) {
        Creneaux creneaux(List<Horaire> someAbsences) {
            Agenda.Builder agenda = Agenda.over(FROM, TO, PARIS).plages(plages);
            rdvs.forEach(busy -> agenda.taken(busy.agent, busy.start, busy.end));
            for (int i = 0; i < someAbsences.size(); i++) {
                agenda.absence(new UUID(0, i % AGENTS), someAbsences.get(i));
            }
            return new Creneaux(agenda.build(), NOW);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void neverOverlapsABusyTime(long seed) {
        Drawn drawn = draw(seed);
        WallClock clock = new WallClock(PARIS, FROM, TO);
        List<Busy> busy = new ArrayList<>(drawn.rdvs);
        for (int i = 0; i < drawn.absences.size(); i++) {
            UUID agent = new UUID(0, i % AGENTS);
            Horaire absence = drawn.absences.get(i);
            absence.forEachDay(
                    FROM.toEpochDay(),
                    TO.toEpochDay(),
                    day -> busy.add(new Busy(agent, absence.startOn(day, clock), absence.endOn(day, clock))));
        }

        List<Creneau> found = drawn.creneaux(drawn.absences).forAgent(drawn.search);

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(creneau -> assertThat(busy).noneMatch(taken -> overlaps(taken, creneau)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void liesInAPlageOfItsAgent(long seed) {
        Drawn drawn = draw(seed);
        WallClock clock = new WallClock(PARIS, FROM, TO);
        List<Busy> occurrences = new ArrayList<>();
        drawn.plages.forEach(plage -> plage.horaire()
                .forEachDay(
                        FROM.toEpochDay(),
                        TO.toEpochDay(),
                        day -> occurrences.add(new Busy(
                                plage.agentId(),
                                plage.horaire().startOn(day, clock),
                                plage.horaire().endOn(day, clock)))));

        List<Creneau> found = drawn.creneaux(drawn.absences).forAgent(drawn.search);

        assertThat(found)
                .allSatisfy(creneau -> assertThat(occurrences)
                        .anyMatch(open -> open.agent.equals(creneau.agentId())
                                && open.start <= creneau.start()
                                && creneau.end() <= open.end));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void givesUsagersNothingThatAgentsDoNotHave(long seed) {
        Creneaux creneaux = draw(seed).creneaux(draw(seed).absences);
        HashSet<List<Object>> forAgents = new HashSet<>();
        creneaux.forAgent(draw(seed).search)
                .forEach(creneau -> forAgents.add(List.of(creneau.start(), creneau.agentId())));

        List<Creneau> forUsagers = creneaux.forUsager(draw(seed).search);

        assertThat(forUsagers).allMatch(creneau -> forAgents.contains(List.of(creneau.start(), creneau.agentId())));
        assertThat(creneaux.nextForUsager(draw(seed).search))
                .isEqualTo(forUsagers.isEmpty() ? null : forUsagers.getFirst().start());
        assertThat(creneaux.startsForUsager(draw(seed).search).all().boxed())
                .containsExactlyElementsOf(
                        forUsagers.stream().map(Creneau::start).distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void addsNothingInsideAnIndisponibiliteThatIsAdded(long seed) {
        Drawn drawn = draw(seed);
        WallClock clock = new WallClock(PARIS, FROM, TO);
        List<Horaire> fewer = drawn.absences.subList(0, drawn.absences.size() - 1);
        UUID agent = new UUID(0, fewer.size() % AGENTS);
        List<Busy> added = new ArrayList<>();
        drawn.absences.getLast().forEachOccurrence(FROM.toEpochDay(), TO.toEpochDay(), clock, (day, start, end) -> {
            added.add(new Busy(agent, start, end));
        });

        List<Creneau> before = drawn.creneaux(fewer).forAgent(drawn.search);
        List<Creneau> after = drawn.creneaux(drawn.absences).forAgent(drawn.search);

        assertThat(after)
                .filteredOn(creneau -> added.stream().anyMatch(absence -> overlaps(absence, creneau)))
                .isEmpty();
        assertThat(after)
                .filteredOn(creneau -> !creneau.agentId().equals(agent))
                .isEqualTo(before.stream()
                        .filter(creneau -> !creneau.agentId().equals(agent))
                        .toList());
    }

    private static boolean overlaps(Busy busy, Creneau creneau) {
        return busy.agent.equals(creneau.agentId()) && busy.start < creneau.end() && creneau.start() < busy.end;
    }

    private static Drawn draw(long seed) {
        Random random = new Random(seed);
        List<OfferedPlage> plages = new ArrayList<>();
        List<Busy> rdvs = new ArrayList<>();
        List<Horaire> absences = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            plages.add(new OfferedPlage(
                    new UUID(0, i % AGENTS),
                    null,
                    List.of(MOTIF),
                    horaire(random, 60 + 5 * random.nextInt(60)),
                    true,
                    true));
        }
        for (int i = 0; i < 60; i++) {
            long start = FROM.plusDays(random.nextInt(21))
                    .atTime(random.nextInt(20), 5 * random.nextInt(12))
                    .atZone(PARIS)
                    .toEpochSecond();
            rdvs.add(new Busy(new UUID(0, random.nextInt(AGENTS)), start, start + 300L * (1 + random.nextInt(18))));
        }
        for (int i = 0; i < 6; i++) {
            absences.add(horaire(random, 15 + random.nextInt(120)));
        }
        long duration = 300L * (1 + random.nextInt(12));
        DelaiDeReservation delai = new DelaiDeReservation(1_800, 12 * 86_400);
        OfferedMotif motif = new OfferedMotif(MOTIF, duration, 300L * random.nextInt(3), delai, true, false);
        return new Drawn(plages, rdvs, absences, new CreneauSearch(motif, null, null, FROM, TO));
    }

    private static Horaire horaire(Random random, int minutes) {
        LocalDate firstDay = FROM.plusDays(random.nextInt(14));
        LocalTime start = LocalTime.of(random.nextInt(17), 5 * random.nextInt(12));
        Recurrence recurrence = switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> Recurrence.Monthly.like(firstDay, 1, null);
            default ->
                Recurrence.Weekly.on(
                        1 + random.nextInt(2), List.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.SUNDAY), null);
        };
        return Horaire.daily(firstDay, start, start.plusMinutes(minutes), recurrence);
    }
}
