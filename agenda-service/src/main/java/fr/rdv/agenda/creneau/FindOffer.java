package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.domain.Creneau;
import fr.rdv.agenda.occupation.Occupation;
import fr.rdv.agenda.occupation.Occupations;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may be booked at a start: agents who offer it to usagers and are free, with what is already booked that day. */
@Component
class FindOffer {
    private final FindCreneaux creneaux;
    private final Occupations occupations;
    private final Clock clock;

    FindOffer(FindCreneaux creneaux, Occupations occupations, Clock clock) {
        this.creneaux = creneaux;
        this.occupations = occupations;
        this.clock = clock;
    }

    /** Empty when nobody offers it. */
    List<FreeAgent> at(Wish wish, Instant start) {
        Instant now = clock.instant();
        boolean lieuMissing = wish.motif().isSurPlace() && wish.lieuId() == null;
        if (lieuMissing
                || start.isBefore(now)
                || start.isAfter(now.plusSeconds(wish.motif().maxDelayMin() * 60L))) {
            return List.of();
        }
        LocalDate day = wish.dayOf(start);
        List<UUID> agents = creneaux.everyAgent(wish, day, day).stream()
                .filter(creneau -> Instant.ofEpochSecond(creneau.start()).equals(start))
                .map(Creneau::agentId)
                .distinct()
                .toList();
        Map<UUID, Long> booked = bookedSeconds(agents, day, wish);
        return agents.stream()
                .map(agent -> new FreeAgent(agent, booked.getOrDefault(agent, 0L) / 60))
                .toList();
    }

    private Map<UUID, Long> bookedSeconds(List<UUID> agents, LocalDate day, Wish wish) {
        if (agents.isEmpty()) {
            return Map.of();
        }
        long from = day.atStartOfDay(wish.zone()).toEpochSecond();
        long to = day.plusDays(1).atStartOfDay(wish.zone()).toEpochSecond();
        Map<UUID, Long> seconds = new HashMap<>();
        for (Occupation taken : occupations.of(agents, from, to)) {
            seconds.merge(taken.agentId(), taken.ends() - taken.starts(), Long::sum);
        }
        return seconds;
    }

    /**
     * An agent who is free.
     *
     * @param bookedMinutes RDVs and holds of that day, pauses left out: who has least comes first (ARCHITECTURE §3)
     */
    record FreeAgent(UUID agentId, long bookedMinutes) {}
}
