package fr.rdv.agenda.creneau.domain;

import fr.rdv.agenda.plageouverture.domain.OfferedPlage;
import fr.rdv.agenda.recurrence.Horaire;
import fr.rdv.agenda.recurrence.Recurrence;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One agent, one lieu, one motif of 30 minutes open to usagers, at Thursday 2026-01-01 08:00, unless said otherwise. */
final class AgendaFixture {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final UUID AGENT = new UUID(0, 1);
    static final UUID OTHER_AGENT = new UUID(0, 2);
    static final UUID LIEU = new UUID(1, 1);
    static final UUID OTHER_LIEU = new UUID(1, 2);
    static final UUID MOTIF = new UUID(2, 1);
    private static final int SIX_MONTHS = 183 * 86_400;

    private final List<Consumer<Agenda.Builder>> content = new ArrayList<>();
    private Instant now = instant("2026-01-01T08:00");
    private long durationMin = 30;
    private long pauseMin;
    private long minDelay = 1_800;
    private long maxDelay = SIX_MONTHS;
    private boolean online = true;
    private boolean followUp;
    private @Nullable Set<UUID> agents;
    private @Nullable UUID lieu;

    static AgendaFixture anAgenda() {
        return new AgendaFixture();
    }

    AgendaFixture at(String wallClock) {
        now = instant(wallClock);
        return this;
    }

    AgendaFixture lasting(int minutes) {
        durationMin = minutes;
        return this;
    }

    AgendaFixture withPause(int minutes) {
        pauseMin = minutes;
        return this;
    }

    AgendaFixture bookable(long minSeconds, long maxSeconds) {
        minDelay = minSeconds;
        maxDelay = maxSeconds;
        return this;
    }

    AgendaFixture offline() {
        online = false;
        return this;
    }

    AgendaFixture followedUpBy(UUID... referents) {
        followUp = true;
        agents = Set.of(referents);
        return this;
    }

    AgendaFixture forAgents(UUID... wanted) {
        agents = Set.of(wanted);
        return this;
    }

    AgendaFixture inLieu(UUID wanted) {
        lieu = wanted;
        return this;
    }

    AgendaFixture plage(String day, String start, String end) {
        return plage(day, start, end, null);
    }

    AgendaFixture plage(String day, String start, String end, @Nullable Recurrence recurrence) {
        return plage(new OfferedPlage(AGENT, LIEU, List.of(MOTIF), horaire(day, start, end, recurrence), true, true));
    }

    AgendaFixture plage(OfferedPlage plage) {
        content.add(agenda -> agenda.plages(List.of(plage)));
        return this;
    }

    AgendaFixture rdv(String start, String end) {
        content.add(agenda -> agenda.taken(
                AGENT, instant(start).getEpochSecond(), instant(end).getEpochSecond()));
        return this;
    }

    AgendaFixture absence(Horaire horaire) {
        content.add(agenda -> agenda.absence(AGENT, horaire));
        return this;
    }

    AgendaFixture absence(String day, String start, String end) {
        return absence(horaire(day, start, end, null));
    }

    static Horaire horaire(String day, String start, String end, @Nullable Recurrence recurrence) {
        return Horaire.daily(LocalDate.parse(day), LocalTime.parse(start), LocalTime.parse(end), recurrence);
    }

    static Recurrence weekly(int interval, @Nullable String until, DayOfWeek... on) {
        return Recurrence.Weekly.on(interval, List.of(on), until == null ? null : LocalDate.parse(until));
    }

    static Instant instant(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(PARIS).toInstant();
    }

    List<String> usager(String from, String to) {
        return texts(creneaux(from, to).forUsager(search(from, to)));
    }

    List<String> agent(String from, String to) {
        return texts(creneaux(from, to).forAgent(search(from, to)));
    }

    @Nullable
    String next(String from, String to) {
        Long next = creneaux(from, to).nextForUsager(search(from, to));
        return next == null ? null : text(next);
    }

    Creneaux creneaux(String from, String to) {
        Agenda.Builder agenda = Agenda.over(LocalDate.parse(from), LocalDate.parse(to), PARIS);
        content.forEach(added -> added.accept(agenda));
        return new Creneaux(agenda.build(), now);
    }

    CreneauSearch search(String from, String to) {
        DelaiDeReservation delai = new DelaiDeReservation(minDelay, maxDelay);
        OfferedMotif motif = new OfferedMotif(MOTIF, durationMin * 60, pauseMin * 60, delai, online, followUp);
        return new CreneauSearch(motif, lieu, agents, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static List<String> texts(List<Creneau> creneaux) {
        return creneaux.stream().map(creneau -> text(creneau.start())).toList();
    }

    private static String text(long start) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(start), PARIS)
                .toString()
                .replace('T', ' ');
    }
}
