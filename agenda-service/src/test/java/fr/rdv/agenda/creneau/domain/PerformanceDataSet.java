package fr.rdv.agenda.creneau.domain;

import static fr.rdv.agenda.creneau.domain.AgendaFixture.PARIS;

import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import fr.rdv.agenda.recurrence.Horaire;
import fr.rdv.agenda.recurrence.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The performance data set of the vectors' README: formulas only. */
final class PerformanceDataSet {
    static final Instant NOW =
            LocalDateTime.parse("2025-09-15T07:30").atZone(PARIS).toInstant();
    static final LocalDate MONDAY = LocalDate.of(2025, 9, 15);
    private static final LocalDate FIRST_WEEK = LocalDate.of(2025, 6, 2);
    private static final List<UUID> MOTIFS = List.of(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3), new UUID(2, 4));
    private static final int M2_MINUTES = 30;

    private PerformanceDataSet() {}

    static UUID agent(int i) {
        return new UUID(0, i);
    }

    static UUID lieu(int number) {
        return new UUID(1, number);
    }

    static CreneauSearch searchOfM2(UUID lieuId, LocalDate to) {
        DelaiDeReservation delai = new DelaiDeReservation(1_800, 90 * 86_400L);
        return new CreneauSearch(
                new OfferedMotif(MOTIFS.get(1), M2_MINUTES * 60L, 0, delai, true, false), lieuId, null, MONDAY, to);
    }

    static List<OfferedPlage> plages(int agents) {
        List<OfferedPlage> plages = new ArrayList<>();
        for (int i = 0; i < agents; i++) {
            for (int p = 0; p < 3 + i % 3; p++) {
                int start = p % 2 == 0 ? 9 : 14;
                Horaire horaire = Horaire.daily(
                        FIRST_WEEK.plusDays((i + p) % 5), LocalTime.of(start, 0), LocalTime.of(start + 3, 0), weekly());
                plages.add(new OfferedPlage(agent(i), lieu(i % Math.min(2, agents) + 1), MOTIFS, horaire, true, true));
            }
        }
        return plages;
    }

    static Agenda agenda(int agents, boolean full, LocalDate to) {
        Agenda.Builder agenda = Agenda.over(MONDAY, to, PARIS).plages(plages(agents));
        for (int i = 0; i < agents; i++) {
            agenda.absence(
                    agent(i), Horaire.daily(MONDAY.plusDays(i % 5), LocalTime.of(10, 0), LocalTime.of(11, 0), null));
            if (i % 2 == 1) {
                LocalDate firstDay = FIRST_WEEK.plusDays((i + 1) % 5);
                agenda.absence(agent(i), Horaire.daily(firstDay, LocalTime.of(15, 0), LocalTime.of(15, 30), weekly()));
            }
            if (full) {
                addFullWeeks(agenda, i);
            } else {
                addRdvs(agenda, i);
            }
        }
        return agenda.build();
    }

    private static void addRdvs(Agenda.Builder agenda, int i) {
        for (int d = 0; d < 5; d++) {
            for (int k = 0; k < 6; k++) {
                int minutes = (k < 3 ? 540 + 60 * k : 840 + 60 * (k - 3)) + (7 * i + 3 * d + 5 * k) % 6 * 5;
                if ((i + d + k) % 10 != 0) {
                    add(agenda, i, MONDAY.plusDays(d).atStartOfDay(PARIS).plusMinutes(minutes));
                }
            }
        }
    }

    private static void addFullWeeks(Agenda.Builder agenda, int i) {
        for (int p = 0; p < 3 + i % 3; p++) {
            for (int week = 0; week < 4; week++) {
                for (int half = 0; half < 6; half++) {
                    LocalDate day = MONDAY.plusDays((i + p) % 5 + 7L * week);
                    add(
                            agenda,
                            i,
                            day.atTime(p % 2 == 0 ? 9 : 14, 0).atZone(PARIS).plusMinutes(30L * half));
                }
            }
        }
    }

    private static void add(Agenda.Builder agenda, int i, ZonedDateTime start) {
        agenda.taken(agent(i), start.toEpochSecond(), start.toEpochSecond() + M2_MINUTES * 60L);
    }

    private static Recurrence weekly() {
        return Recurrence.Weekly.on(1, List.of(), null);
    }
}
