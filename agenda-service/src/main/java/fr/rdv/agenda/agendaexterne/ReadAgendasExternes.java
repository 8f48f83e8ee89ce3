package fr.rdv.agenda.agendaexterne;

import fr.rdv.agenda.agent.AgentKept;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads the calendars that are due, one after another; each row is claimed, so that replicas share them. */
@Component
@EnableScheduling
@EnableConfigurationProperties(AgendaExterneProperties.class)
class ReadAgendasExternes {
    private static final Logger log = LoggerFactory.getLogger(ReadAgendasExternes.class);

    private final AgendaExterneProperties properties;
    private final AgendasExternes agendas;
    private final FetchCalendar fetch;
    private final Clock clock;

    ReadAgendasExternes(AgendaExterneProperties properties, AgendasExternes agendas, FetchCalendar fetch, Clock clock) {
        this.properties = properties;
        this.agendas = agendas;
        this.fetch = fetch;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${rdv.agenda-externe.poll:20s}",
            fixedDelayString = "${rdv.agenda-externe.poll:20s}")
    void due() {
        Optional<AgendaExterne> next = agendas.claim(properties.every());
        while (next.isPresent()) {
            read(next.get());
            next = agendas.claim(properties.every());
        }
    }

    @EventListener
    void on(AgentKept agent) {
        if (agent.deleted()) {
            agendas.removeAllOf(agent.agentId());
        }
    }

    private void read(AgendaExterne agenda) {
        Instant now = clock.instant();
        boolean stale = agenda.readAt() == null || agenda.readAt().isBefore(now.minus(properties.whole()));
        try {
            Optional<FetchedCalendar> fetched = fetch.handle(agenda.url(), stale ? null : agenda);
            if (fetched.isEmpty()) {
                agendas.unchanged(agenda);
                return;
            }
            ExpandCalendar expand = new ExpandCalendar(
                    agenda.agentId(),
                    agenda.zone(),
                    now.minus(Duration.ofDays(1)),
                    now.plus(Duration.ofDays(properties.horizonDays())),
                    properties.mostEvents());
            List<BusyTime> busy = expand.handle(fetched.get().text());
            agendas.replace(agenda, fetched.get(), busy);
        } catch (CalendarRefusedException refused) {
            agendas.failed(agenda, refused.reason());
        } catch (RuntimeException unreadable) {
            log.warn(
                    "Calendar {} cannot be read: {}",
                    agenda.id(),
                    unreadable.getClass().getName());
            agendas.failed(agenda, "Cet agenda n’a pas pu être lu");
        }
    }
}
