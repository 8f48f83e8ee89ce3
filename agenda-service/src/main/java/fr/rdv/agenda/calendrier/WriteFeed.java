package fr.rdv.agenda.calendrier;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import fr.rdv.agenda.absence.Absences;
import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.lieu.Lieu;
import fr.rdv.agenda.lieu.Lieux;
import fr.rdv.agenda.occupation.AgentRdvs;
import fr.rdv.agenda.organisation.Organisation;
import fr.rdv.agenda.organisation.Organisations;
import fr.rdv.agenda.plageouverture.PlagesOuverture;
import fr.rdv.agenda.plageouverture.domain.PlageOuverture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes an agent's feed: plages that are not past, absences, and the times of RDVs, those of the last month too. */
@Component
class WriteFeed {
    private static final int DAYS_BACK = 31;
    private static final int YEARS_AHEAD = 6;

    private final PlagesOuverture plages;
    private final Absences absences;
    private final AgentRdvs rdvs;
    private final Organisations organisations;
    private final Lieux lieux;
    private final Clock clock;

    WriteFeed(
            PlagesOuverture plages,
            Absences absences,
            AgentRdvs rdvs,
            Organisations organisations,
            Lieux lieux,
            Clock clock) {
        this.plages = plages;
        this.absences = absences;
        this.rdvs = rdvs;
        this.organisations = organisations;
        this.lieux = lieux;
        this.clock = clock;
    }

    String of(Agent agent) {
        Map<UUID, ZoneId> zones = organisations.findAll(agent.organisationIds()).stream()
                .collect(Collectors.toMap(Organisation::organisationId, Organisation::zone));
        Feed feed = new Feed(clock.instant());
        addPlages(agent, zones, feed);
        addAbsences(agent, feed);
        addRdvs(agent, organisations.zoneOf(agent.organisationIds()), feed);
        return Biweekly.write(feed.calendar).go();
    }

    private void addPlages(Agent agent, Map<UUID, ZoneId> zones, Feed feed) {
        List<PlageOuverture> live = plages.live(agent.agentId()).stream()
                .filter(plage -> zones.containsKey(plage.organisationId()))
                .toList();
        List<UUID> lieuIds = live.stream()
                .map(PlageOuverture::lieuId)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, Lieu> places = lieux.findAll(lieuIds).stream().collect(Collectors.toMap(Lieu::lieuId, lieu -> lieu));
        for (PlageOuverture plage : live) {
            ZoneId zone = Objects.requireNonNull(zones.get(plage.organisationId()));
            List<VEvent> events =
                    new FeedEvents("plage-" + plage.id() + "@rdv", plage.title(), false, zone).of(plage.horaire());
            Lieu lieu = plage.lieuId() == null ? null : places.get(plage.lieuId());
            if (lieu != null) {
                events.forEach(event -> event.setLocation(lieu.name()));
            }
            feed.add(events, zone, plage.version());
        }
    }

    private void addAbsences(Agent agent, Feed feed) {
        LocalDate today = LocalDate.now(clock);
        absences.of(List.of(agent.agentId()), today.minusDays(DAYS_BACK), today.plusYears(YEARS_AHEAD))
                .forEach(absence -> feed.add(
                        new FeedEvents("absence-" + absence.id() + "@rdv", "Indisponibilité", true, absence.zone())
                                .of(absence.horaire()),
                        absence.zone(),
                        absence.version()));
    }

    private void addRdvs(Agent agent, ZoneId zone, Feed feed) {
        long from = clock.instant().minus(DAYS_BACK, ChronoUnit.DAYS).getEpochSecond();
        rdvs.of(agent.agentId(), from, Long.MAX_VALUE)
                .forEach(rdv -> feed.add(
                        List.of(new FeedEvents("agent-" + rdv.rdvId() + "@rdv", "RDV", true, zone)
                                .event(rdv.starts(), rdv.ends())),
                        zone,
                        0));
    }

    /** The calendar being written, each event in its own zone. */
    private static final class Feed {
        private final ICalendar calendar = new ICalendar();
        private final Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();
        private final Instant now;

        private Feed(Instant now) {
            this.now = now;
            calendar.setProductId("-//RDV//RDV Service Public//FR");
            calendar.setName("RDV Service Public");
        }

        void add(List<VEvent> events, ZoneId zone, long version) {
            TimezoneAssignment assignment = zones.computeIfAbsent(
                    zone,
                    other -> new TimezoneAssignment(TimeZone.getTimeZone(other), CalendarZone.of(now.atZone(other))));
            TimezoneInfo info = calendar.getTimezoneInfo();
            for (VEvent event : events) {
                event.setDateTimeStamp(Date.from(now));
                event.setSequence(Math.toIntExact(version));
                info.setTimezone(event.getDateStart(), assignment);
                info.setTimezone(event.getDateEnd(), assignment);
                if (event.getRecurrenceId() != null) {
                    info.setTimezone(event.getRecurrenceId(), assignment);
                }
                event.getExceptionDates().forEach(dates -> info.setTimezone(dates, assignment));
                calendar.addEvent(event);
            }
        }
    }
}
