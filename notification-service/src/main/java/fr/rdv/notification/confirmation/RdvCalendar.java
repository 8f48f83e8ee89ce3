package fr.rdv.notification.confirmation;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;
import fr.rdv.notification.confirmation.RdvFacts.Facts;
import fr.rdv.notification.courriel.Courriel.Invitation;
import fr.rdv.notification.courriel.CourrielProperties;
import java.time.Clock;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The RDV for a calendar. One UID for the whole life of the RDV, the same as in the file of the recap page, and the version as
 * SEQUENCE, so that a calendar replaces what it had; no name of an usager.
 */
@Component
class RdvCalendar {
    private final CourrielProperties properties;
    private final Clock clock;

    RdvCalendar(CourrielProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** For an usager, who has nothing to answer. */
    Invitation publication(Facts facts, String url) {
        VEvent event = event(facts);
        event.setUrl(url);
        event.setStatus(Status.confirmed());
        return invitation(facts.rdv(), "PUBLISH", event);
    }

    /** For an agent, who attends. */
    Invitation request(Facts facts, String url, String agentEmail) {
        VEvent event = event(facts);
        event.setUrl(url);
        event.setStatus(Status.confirmed());
        event.addAttendee(new Attendee(null, agentEmail));
        return invitation(facts.rdv(), "REQUEST", event);
    }

    /** Takes the RDV out of a calendar. */
    Invitation cancellation(Facts facts, @Nullable String agentEmail) {
        VEvent event = event(facts);
        event.setStatus(Status.cancelled());
        if (agentEmail != null) {
            event.addAttendee(new Attendee(null, agentEmail));
        }
        return invitation(facts.rdv(), "CANCEL", event);
    }

    private VEvent event(Facts facts) {
        Rdv rdv = facts.rdv();
        VEvent event = new VEvent();
        event.setUid(rdv.rdvId() + "@rdv");
        event.setSequence(Math.toIntExact(rdv.version()));
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(rdv.startsAt()), true);
        event.setDateEnd(Date.from(rdv.endsAt()), true);
        event.setSummary("RDV " + facts.motif().name());
        event.setOrganizer(new Organizer(facts.organisation().name(), properties.from()));
        if (facts.lieu() != null) {
            event.setLocation(facts.lieu().fullAddress());
        }
        return event;
    }

    private static Invitation invitation(Rdv rdv, String method, VEvent event) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//RDV//RDV Service Public//FR");
        calendar.setMethod(method);
        calendar.addEvent(event);
        calendar.getTimezoneInfo()
                .setDefaultTimezone(
                        new TimezoneAssignment(TimeZone.getTimeZone(rdv.zone()), CalendarZone.of(rdv.start())));
        return new Invitation(method, Biweekly.write(calendar).go());
    }
}
