package fr.rdv.agenda.absence;

import fr.rdv.agenda.absence.domain.Absence;
import fr.rdv.agenda.occupation.AgentRdv;
import fr.rdv.agenda.occupation.AgentRdvs;
import fr.rdv.agenda.recurrence.Horaire;
import fr.rdv.agenda.recurrence.Occurrence;
import fr.rdv.agenda.recurrence.WallClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** RDVs that an absence leaves without their agent: each is for people to deal with (EDGE G6, ARCHITECTURE §8). */
@Component
class RdvsUnderAbsence {
    private static final int MONTHS_AHEAD = 13;

    private final AgentRdvs rdvs;
    private final Clock clock;

    RdvsUnderAbsence(AgentRdvs rdvs, Clock clock) {
        this.rdvs = rdvs;
        this.clock = clock;
    }

    /** Those to come, by start, as far ahead as RDVs are booked. */
    List<RdvUnderAbsence> of(Absence absence) {
        ZoneId zone = absence.zone();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate last = today.plusMonths(MONTHS_AHEAD);
        Horaire horaire = absence.horaire();
        List<Occurrence> away = horaire.occurrences(today, last, new WallClock(zone, today, last));
        long end = last.plusDays(1).atStartOfDay(zone).toEpochSecond();
        return rdvs.of(absence.agentId(), now.getEpochSecond(), end).stream()
                .filter(rdv -> away.stream().anyMatch(occurrence -> occurrence.overlaps(rdv.starts(), rdv.ends())))
                .map(rdv -> RdvUnderAbsence.of(rdv, zone))
                .toList();
    }

    /** A RDV, with the offset of the absence's zone. */
    record RdvUnderAbsence(UUID rdvId, OffsetDateTime start, OffsetDateTime end) {
        static RdvUnderAbsence of(AgentRdv rdv, ZoneId zone) {
            return new RdvUnderAbsence(rdv.rdvId(), at(rdv.starts(), zone), at(rdv.ends(), zone));
        }

        private static OffsetDateTime at(long epochSecond, ZoneId zone) {
            return Instant.ofEpochSecond(epochSecond).atZone(zone).toOffsetDateTime();
        }
    }
}
