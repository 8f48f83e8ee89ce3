package fr.rdv.agenda.creneau.domain;

import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import fr.rdv.agenda.recurrence.Horaire;
import fr.rdv.agenda.recurrence.Recurrence;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One vector: the scenario read into the domain, and what comes out of it, in the vector's own words. */
record CreneauVector(String name, JsonNode scenario, JsonNode expected) {
    private static final long MIN_DELAY = 1_800;
    private static final long MAX_DELAY = 7_889_238;

    static CreneauVector of(JsonNode vector) {
        return new CreneauVector(vector.get("name").asString(), vector.get("scenario"), vector.get("expected"));
    }

    Set<List<@Nullable String>> expectedSet(String field) {
        Set<List<@Nullable String>> all = new HashSet<>();
        for (JsonNode row : expected.get(field)) {
            all.add(row.valueStream().map(CreneauVector::text).toList());
        }
        return all;
    }

    @Nullable
    String expectedNext(String field) {
        return text(expected.get(field));
    }

    Set<List<@Nullable String>> usagerCreneaux() {
        Set<List<@Nullable String>> found = new HashSet<>();
        creneaux()
                .forUsager(search(day("from"), day("to")))
                .forEach(creneau -> found.add(nullable(
                        Instant.ofEpochSecond(creneau.start()).toString(),
                        names().get(creneau.agentId()),
                        creneau.lieuId() == null ? null : names().get(creneau.lieuId()))));
        return found;
    }

    Set<List<@Nullable String>> agentCreneaux() {
        Set<List<@Nullable String>> found = new HashSet<>();
        creneaux()
                .forAgent(search(day("from"), day("from").plusDays(6)))
                .forEach(creneau -> found.add(
                        nullable(Instant.ofEpochSecond(creneau.start()).toString(), names().get(creneau.agentId()))));
        return found;
    }

    @Nullable
    String usagerNext() {
        return start(creneaux().nextForUsager(search(day("from"), lastDay())));
    }

    @Nullable
    String agentNext() {
        return start(creneaux().nextForAgent(search(day("from"), day("from").plusMonths(6))));
    }

    private static @Nullable String start(@Nullable Long start) {
        return start == null ? null : Instant.ofEpochSecond(start).toString();
    }

    private Creneaux creneaux() {
        Agenda.Builder agenda = Agenda.over(day("from"), lastDay(), zone());
        for (JsonNode plage : scenario.get("plages")) {
            agenda.plages(List.of(plage(plage)));
        }
        for (JsonNode absence : scenario.get("absences")) {
            agenda.absence(id(absence.get("agent").asString()), horaire(absence));
        }
        for (JsonNode rdv : scenario.get("rdvs")) {
            if (!Set.of("excused", "revoked").contains(rdv.get("status").asString())) {
                rdv.get("agents")
                        .forEach(agent -> agenda.taken(
                                id(agent.asString()),
                                instant(rdv, "starts_at").getEpochSecond(),
                                instant(rdv, "ends_at").getEpochSecond()));
            }
        }
        return new Creneaux(agenda.build(), instant(scenario, "now"));
    }

    private OfferedPlage plage(JsonNode plage) {
        String lieu = text(plage.get("lieu"));
        return new OfferedPlage(
                id(plage.get("agent").asString()),
                lieu == null ? null : id(lieu),
                plage.get("motifs")
                        .valueStream()
                        .map(motif -> id(motif.asString()))
                        .toList(),
                horaire(plage),
                true,
                lieu == null || isOpen(lieu));
    }

    private boolean isOpen(String lieu) {
        return scenario.get("lieux")
                .valueStream()
                .filter(candidate -> candidate.get("id").asString().equals(lieu))
                .noneMatch(candidate ->
                        "disabled".equals(candidate.path("availability").asString("")));
    }

    private static Horaire horaire(JsonNode json) {
        LocalDate firstDay = LocalDate.parse(json.get("first_day").asString());
        String endDay = text(json.path("end_day"));
        return new Horaire(
                firstDay,
                LocalTime.parse(json.get("start_time").asString()),
                endDay == null ? firstDay : LocalDate.parse(endDay),
                LocalTime.parse(json.get("end_time").asString()),
                recurrence(json.path("recurrence"), firstDay));
    }

    private static @Nullable Recurrence recurrence(JsonNode json, LocalDate firstDay) {
        if (!json.isObject()) {
            return null;
        }
        int interval = json.path("interval").asInt(1);
        String until = text(json.path("until"));
        LocalDate last = until == null ? null : LocalDate.parse(until);
        if (json.get("every").asString().equals("week")) {
            List<DayOfWeek> on = json.path("on")
                    .valueStream()
                    .map(day -> weekday(day.asString()))
                    .toList();
            return Recurrence.Weekly.on(interval, on, last);
        }
        JsonNode nth = json.path("nth_weekday");
        return nth.isObject()
                ? new Recurrence.Monthly(
                        interval,
                        nth.get("nth").asInt(),
                        weekday(nth.get("weekday").asString()),
                        last)
                : Recurrence.Monthly.like(firstDay, interval, last);
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private CreneauSearch search(LocalDate from, LocalDate to) {
        JsonNode search = scenario.get("search");
        String lieu = text(search.path("lieu"));
        Set<UUID> agents = search.has("agents")
                ? new HashSet<>(search.get("agents")
                        .valueStream()
                        .map(agent -> id(agent.asString()))
                        .toList())
                : null;
        return new CreneauSearch(
                motif(search.get("motif").asString()), lieu == null ? null : id(lieu), agents, from, to);
    }

    private OfferedMotif motif(String wanted) {
        JsonNode motif = scenario.get("motifs")
                .valueStream()
                .filter(candidate -> candidate.get("id").asString().equals(wanted))
                .findFirst()
                .orElseThrow();
        DelaiDeReservation delai = new DelaiDeReservation(
                motif.path("min_booking_delay_s").asLong(MIN_DELAY),
                motif.path("max_booking_delay_s").asLong(MAX_DELAY));
        boolean followUp = motif.path("follow_up").asBoolean(false);
        return new OfferedMotif(id(wanted), motif.get("duration_min").asLong() * 60, 0, delai, true, followUp);
    }

    private LocalDate lastDay() {
        return day("from").isAfter(LocalDate.ofInstant(instant(scenario, "now"), zone()))
                ? day("from").plusYears(1)
                : LocalDate.ofInstant(instant(scenario, "now"), zone()).plusYears(1);
    }

    private LocalDate day(String field) {
        return LocalDate.parse(scenario.get("search").get(field).asString());
    }

    private Instant instant(JsonNode json, String field) {
        return LocalDateTime.parse(json.get(field).asString()).atZone(zone()).toInstant();
    }

    private ZoneId zone() {
        return ZoneId.of(scenario.get("zone").asString());
    }

    private Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        scenario.get("agents")
                .forEach(agent -> names.put(
                        id(agent.get("id").asString()), agent.get("id").asString()));
        scenario.get("lieux")
                .forEach(lieu ->
                        names.put(id(lieu.get("id").asString()), lieu.get("id").asString()));
        return names;
    }

    private static List<@Nullable String> nullable(@Nullable String... values) {
        return java.util.Arrays.asList(values);
    }

    private static @Nullable String text(JsonNode json) {
        return json.isMissingNode() || json.isNull() ? null : json.asString();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return name;
    }
}
