package fr.rdv.fakes.ants;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the original does not have: a look inside, for tests and people. No token. */
@RestController
@RequestMapping("/ants/api/journal")
class JournalController {

    private final Appointments appointments;
    private final Journal journal;

    JournalController(Appointments appointments, Journal journal) {
        this.appointments = appointments;
        this.journal = journal;
    }

    @GetMapping
    Content read() {
        return new Content(appointments.all().stream().map(Row::of).toList(), journal.calls());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear() {
        appointments.clear();
        journal.clear();
    }

    record Content(List<Row> appointments, List<Journal.Call> calls) {}

    record Row(
            @JsonProperty("application_id") String applicationId,
            @JsonProperty("meeting_point") String meetingPoint,
            @JsonProperty("meeting_point_id") String meetingPointId,
            @JsonProperty("appointment_date") LocalDateTime date,
            @JsonProperty("management_url") String managementUrl,
            boolean visible) {

        static Row of(Appointment appointment) {
            return new Row(
                    appointment.applicationId(),
                    appointment.meetingPoint(),
                    appointment.meetingPointId(),
                    appointment.date(),
                    appointment.managementUrl(),
                    appointment.visible());
        }
    }
}
