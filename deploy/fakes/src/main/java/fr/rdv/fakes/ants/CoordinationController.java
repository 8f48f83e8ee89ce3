package fr.rdv.fakes.ants;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import fr.rdv.fakes.FakesProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/ants/api")
class CoordinationController {

    private static final String TOKEN_HEADER = "x-rdv-opt-auth-token";

    private final Appointments appointments;
    private final Journal journal;
    private final FakesProperties.Ants settings;

    CoordinationController(Appointments appointments, Journal journal, FakesProperties properties) {
        this.appointments = appointments;
        this.journal = journal;
        this.settings = properties.ants();
    }

    @GetMapping("/status")
    ResponseEntity<Object> status(HttpServletRequest request) {
        CoordinationQuery query = new CoordinationQuery(request.getQueryString());
        List<String> numbers = query.numbers();
        query.text("meeting_point_id");
        return answer(request, query, numbers, () -> {
            Map<String, Object> statuses = new LinkedHashMap<>();
            numbers.forEach(number -> statuses.put(number, statusOf(number)));
            return ResponseEntity.ok(statuses);
        });
    }

    @PostMapping("/appointments")
    ResponseEntity<Object> declare(HttpServletRequest request) {
        CoordinationQuery query = new CoordinationQuery(request.getQueryString());
        Appointment wanted = appointment(query, query.text("management_url"));
        return answer(request, query, List.of(wanted.applicationId()), () -> switch (appointments.declare(wanted)) {
            case DONE -> ResponseEntity.ok(Map.of("success", true));
            case REFUSED -> ResponseEntity.ok(Map.of("success", false));
            case EXISTS -> detail(HttpStatus.CONFLICT, "Already exists in database");
        });
    }

    @DeleteMapping("/appointments")
    ResponseEntity<Object> withdraw(HttpServletRequest request) {
        CoordinationQuery query = new CoordinationQuery(request.getQueryString());
        Appointment key = appointment(query, "");
        return answer(request, query, List.of(key.applicationId()), () -> {
            return ResponseEntity.ok(Map.of("rowcount", appointments.withdraw(key)));
        });
    }

    private ResponseEntity<Object> answer(
            HttpServletRequest request,
            CoordinationQuery query,
            List<String> numbers,
            Supplier<ResponseEntity<Object>> action) {
        ResponseEntity<Object> response = decide(request, query, numbers, action);
        journal.add(new Journal.Call(
                Instant.now(),
                request.getMethod(),
                request.getRequestURI(),
                request.getQueryString(),
                response.getStatusCode().value()));
        return response;
    }

    private ResponseEntity<Object> decide(
            HttpServletRequest request,
            CoordinationQuery query,
            List<String> numbers,
            Supplier<ResponseEntity<Object>> action) {
        if (!settings.token().equals(request.getHeader(TOKEN_HEADER))) {
            return detail(HttpStatus.UNAUTHORIZED, "X-RDV-OPT-AUTH-TOKEN header invalid");
        }
        if (!query.faults().isEmpty()) {
            return detail(HttpStatus.UNPROCESSABLE_CONTENT, query.faults());
        }
        if (numbers.stream().anyMatch(number -> number.startsWith("LENTE"))) {
            stall(settings.stall());
        }
        if (numbers.stream().anyMatch(number -> number.startsWith("ERREUR"))) {
            return ResponseEntity.internalServerError().body("Internal Server Error");
        }
        return action.get();
    }

    private Map<String, Object> statusOf(String number) {
        List<Map<String, String>> shown = appointments.shownFor(number).stream()
                .map(appointment -> Map.of(
                        "management_url", appointment.managementUrl(),
                        "meeting_point", appointment.meetingPoint(),
                        "appointment_date", appointment.date().format(ISO_LOCAL_DATE_TIME)))
                .toList();
        return Map.of("status", ApplicationStatus.of(number), "appointments", shown);
    }

    private static Appointment appointment(CoordinationQuery query, String managementUrl) {
        @Nullable LocalDateTime date = query.date();
        return new Appointment(
                query.number(),
                query.text("meeting_point"),
                query.text("meeting_point_id"),
                date == null ? LocalDateTime.MIN : date,
                managementUrl,
                true);
    }

    private static ResponseEntity<Object> detail(HttpStatus status, Object detail) {
        return ResponseEntity.status(status).body(Map.of("detail", detail));
    }

    private static void stall(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
