package fr.rdv.booking.recap;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Method;
import biweekly.property.Status;
import fr.rdv.booking.lieu.Lieu;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.booking.recap.Recaps.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import org.springframework.stereotype.Component;

/** A RDV as an iCalendar file: the same UID for ever, a higher SEQUENCE after each change. */
@Component
class RdvCalendar {
    private final Clock clock;

    RdvCalendar(Clock clock) {
        this.clock = clock;
    }

    String of(Subject subject, Recap recap) {
        Rdv rdv = subject.rdv();
        ZoneId zone = ZoneId.of(rdv.time().zone());
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//RDV Service Public//RDV//FR");
        calendar.setMethod(Method.publish());
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(
                        TimeZone.getTimeZone(zone),
                        ZoneComponent.around(zone, rdv.time().start())));
        calendar.addEvent(event(subject, recap));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Subject subject, Recap recap) {
        Rdv rdv = subject.rdv();
        VEvent event = new VEvent();
        event.setUid(rdv.id() + "@rdv");
        event.setSequence(Math.toIntExact(rdv.version()));
        event.setDateTimeStamp(date(clock.instant()));
        event.setDateStart(date(rdv.time().start()), true);
        event.setDateEnd(date(rdv.time().end()), true);
        event.setSummary("RDV " + recap.motif().name() + (recap.title() == null ? "" : " : " + recap.title()));
        event.setStatus(subject.participation().status().isCancelled() ? Status.cancelled() : Status.confirmed());
        Lieu lieu = recap.lieu();
        if (lieu != null) {
            event.setLocation(lieu.name() + ", " + lieu.address());
        }
        String after = recap.motif().instructionsAfter();
        event.setDescription(recap.organisation().name() + (after == null ? "" : "\n" + after));
        return event;
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
