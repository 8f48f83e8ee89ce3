package fr.rdv.agenda.horaire;

import fr.rdv.agenda.recurrence.ChangedOccurrence;
import fr.rdv.agenda.recurrence.Horaire;
import fr.rdv.agenda.recurrence.Recurrence;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What an horaire must be (FEATURES 1.11 to 1.13, ARCHITECTURE §8; EDGE G16 to G18): each fault, by field, in French. */
public final class HoraireRules {
    private static final LocalDate EARLIEST = LocalDate.of(2018, 1, 1);
    private static final int YEARS_AHEAD = 5;

    private final LocalDate today;
    private final Map<String, String> champs = new LinkedHashMap<>();

    private HoraireRules(LocalDate today) {
        this.today = today;
    }

    /** Faults of an horaire. */
    public static Map<String, String> faults(Horaire horaire, LocalDate today) {
        HoraireRules rules = new HoraireRules(today);
        rules.check(horaire);
        return rules.champs;
    }

    /** Faults of moving one occurrence. */
    public static Map<String, String> faults(ChangedOccurrence.Move move, LocalDate today) {
        HoraireRules rules = new HoraireRules(today);
        if (!move.end().isAfter(move.start())) {
            rules.champs.put("endTime", "L’heure de fin doit être après l’heure de début");
        }
        rules.checkRealistic("day", move.day());
        return rules.champs;
    }

    private void check(Horaire horaire) {
        boolean severalDays = horaire.endDay().isAfter(horaire.firstDay());
        if (horaire.endDay().isBefore(horaire.firstDay())) {
            champs.put("endDay", "Le dernier jour ne peut pas être avant le premier");
        } else if (!severalDays && !horaire.end().isAfter(horaire.start())) {
            champs.put("endTime", "L’heure de fin doit être après l’heure de début");
        } else if (severalDays && horaire.recurrence() != null) {
            champs.put("recurrence", "Ce qui dure plusieurs jours ne peut pas se répéter");
        } else if (severalDays) {
            checkRealistic("endDay", horaire.endDay());
        }
        checkRealistic("firstDay", horaire.firstDay());
        Recurrence recurrence = horaire.recurrence();
        if (recurrence != null) {
            checkRecurrence(recurrence, horaire.firstDay());
        }
    }

    private void checkRecurrence(Recurrence recurrence, LocalDate firstDay) {
        LocalDate until = recurrence.until();
        if (until != null && !until.isAfter(firstDay)) {
            champs.put("recurrence.until", "La fin de la répétition doit être après le premier jour");
        } else if (until != null) {
            checkRealistic("recurrence.until", until);
        }
        if (recurrence instanceof Recurrence.Weekly weekly && !weekly.includes(firstDay.getDayOfWeek())) {
            String weekday = firstDay.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH);
            champs.put(
                    "firstDay",
                    "Le premier jour est un %s, qui n’est pas coché : cochez le %s ou choisissez un premier jour parmi les jours cochés"
                            .formatted(weekday, weekday));
        }
    }

    private void checkRealistic(String field, LocalDate day) {
        if (day.isBefore(EARLIEST)) {
            champs.put(field, "La date ne peut pas être avant 2018");
        } else if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            champs.put(field, "La date ne peut pas être dans plus de 5 ans");
        }
    }
}
