package fr.rdv.ants.disponibilite.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the engine asks for (ANTS A2).
 *
 * @param lieuNumeros lieux asked for; ids that are none of ours by their form are left out
 * @param from first day, wall clock of each lieu
 * @param to last day, included
 * @param categorie category of motif
 * @param persons how many come; a créneau is that many times the motif's duration
 */
public record CreneauxRequest(Set<Long> lieuNumeros, LocalDate from, LocalDate to, String categorie, int persons) {
    private static final Map<String, String> CATEGORIES =
            Map.of("CNI", "CNI", "PASSPORT", "PASSEPORT", "CNI-PASSPORT", "CNI_PASSEPORT");
    private static final int LONGEST_DAYS = 150;
    private static final Pattern NUMERO = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern PERSONS = Pattern.compile("[1-9]|10");

    /**
     * Reads the parameters as they came.
     *
     * @throws InvalidParameterException if one is outside the protocol
     */
    public static CreneauxRequest parse(
            List<String> ids, @Nullable String from, @Nullable String to, String reason, String documentsNumber) {
        String categorie = CATEGORIES.get(reason);
        if (categorie == null) {
            throw new InvalidParameterException("reason");
        }
        if (!PERSONS.matcher(documentsNumber).matches()) {
            throw new InvalidParameterException("documents_number");
        }
        return new CreneauxRequest(
                ids.stream()
                        .filter(id -> NUMERO.matcher(id).matches())
                        .map(Long::valueOf)
                        .collect(Collectors.toSet()),
                day("start_date", from),
                day("end_date", to),
                categorie,
                Integer.parseInt(documentsNumber));
    }

    /** Whether there can be no answer: no lieu, or an end before the start, which the engine does send. */
    public boolean isEmpty() {
        return lieuNumeros.isEmpty() || to.isBefore(from);
    }

    /**
     * The days that agenda-service can be asked for: none that is over, and no more than it searches at once.
     *
     * @param today the day it is in UTC; west of it the day before may still go on
     */
    public CreneauxRequest searchedFrom(LocalDate today) {
        LocalDate first = from.isBefore(today.minusDays(1)) ? today.minusDays(1) : from;
        LocalDate last = to.isAfter(first.plusDays(LONGEST_DAYS)) ? first.plusDays(LONGEST_DAYS) : to;
        return new CreneauxRequest(lieuNumeros, first, last, categorie, persons);
    }

    private static LocalDate day(String parameter, @Nullable String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException unreadable) {
            throw new InvalidParameterException(parameter);
        }
    }
}
