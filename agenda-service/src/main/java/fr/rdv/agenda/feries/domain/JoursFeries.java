package fr.rdv.agenda.feries.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The legal days of a place: 11 everywhere (Code du travail, L3133-1), those that follow Easter computed; two more in
 * Alsace-Moselle (L3134-13); one overseas for the abolition of slavery (L3422-2). New Caledonia, French Polynesia and Wallis
 * have a labour law of their own and get the 11.
 *
 * @param departement code of the organisation's département
 * @param lundiPentecote whether the organisation takes the lundi de Pentecôte (ARCHITECTURE §8)
 */
public record JoursFeries(String departement, boolean lundiPentecote) {

    /** Those of metropolitan France, Alsace-Moselle apart. */
    public static final JoursFeries METROPOLE = new JoursFeries("", true);

    /**
     * One of them.
     *
     * @param name in French, as shown to people
     */
    public record JourFerie(LocalDate day, String name) {}

    /** Those of a range of days, both ends included, in order. */
    public List<JourFerie> between(LocalDate from, LocalDate to) {
        List<JourFerie> found = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            for (JourFerie ferie : of(year)) {
                if (!ferie.day().isBefore(from) && !ferie.day().isAfter(to)) {
                    found.add(ferie);
                }
            }
        }
        return found;
    }

    /** Those of a year, in order. */
    List<JourFerie> of(int year) {
        LocalDate easter = easter(year);
        List<JourFerie> days = new ArrayList<>(List.of(
                new JourFerie(LocalDate.of(year, 1, 1), "Jour de l’An"),
                new JourFerie(easter.plusDays(1), "Lundi de Pâques"),
                new JourFerie(LocalDate.of(year, 5, 1), "Fête du Travail"),
                new JourFerie(LocalDate.of(year, 5, 8), "Victoire 1945"),
                new JourFerie(easter.plusDays(39), "Ascension"),
                new JourFerie(LocalDate.of(year, 7, 14), "Fête nationale"),
                new JourFerie(LocalDate.of(year, 8, 15), "Assomption"),
                new JourFerie(LocalDate.of(year, 11, 1), "Toussaint"),
                new JourFerie(LocalDate.of(year, 11, 11), "Armistice 1918"),
                new JourFerie(LocalDate.of(year, 12, 25), "Noël")));
        if (lundiPentecote) {
            days.add(new JourFerie(easter.plusDays(50), "Lundi de Pentecôte"));
        }
        days.addAll(onlyHere(year, easter));
        days.sort(Comparator.comparing(JourFerie::day));
        return days;
    }

    private List<JourFerie> onlyHere(int year, LocalDate easter) {
        return switch (departement) {
            case "57", "67", "68" ->
                List.of(
                        new JourFerie(easter.minusDays(2), "Vendredi saint"),
                        new JourFerie(LocalDate.of(year, 12, 26), "Saint-Étienne"));
            case "971" -> abolition(year, Month.MAY, 27);
            case "972" -> abolition(year, Month.MAY, 22);
            case "973" -> abolition(year, Month.JUNE, 10);
            case "974" -> abolition(year, Month.DECEMBER, 20);
            case "976" -> abolition(year, Month.APRIL, 27);
            case "977" -> abolition(year, Month.OCTOBER, 9);
            case "978" -> abolition(year, Month.MAY, 28);
            default -> List.of();
        };
    }

    private static List<JourFerie> abolition(int year, Month month, int day) {
        return List.of(new JourFerie(LocalDate.of(year, month, day), "Abolition de l’esclavage"));
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
