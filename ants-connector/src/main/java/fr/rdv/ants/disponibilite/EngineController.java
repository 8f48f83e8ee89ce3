package fr.rdv.ants.disponibilite;

import fr.rdv.ants.declaration.Declarations;
import fr.rdv.ants.disponibilite.domain.CreneauxRequest;
import fr.rdv.ants.disponibilite.domain.InvalidParameterException;
import fr.rdv.ants.lieu.Lieux;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientException;

/** What the engine calls. Names and forms are those of the protocol. */
@RestController
@RequestMapping("/api/ants")
class EngineController {
    private static final Logger log = LoggerFactory.getLogger(EngineController.class);

    private static final Pattern SEPARATOR = Pattern.compile("[,;:\\-/.\\s]");

    private final Lieux lieux;
    private final FindCreneaux findCreneaux;
    private final Declarations declarations;
    private final Clock clock;

    EngineController(Lieux lieux, FindCreneaux findCreneaux, Declarations declarations, Clock clock) {
        this.lieux = lieux;
        this.findCreneaux = findCreneaux;
        this.declarations = declarations;
        this.clock = clock;
    }

    @GetMapping("/getManagedMeetingPoints")
    List<MeetingPoint> meetingPoints() {
        return lieux.managed().stream().map(MeetingPoint::of).toList();
    }

    @GetMapping("/availableTimeSlots")
    Map<String, List<OfferedCreneau>> creneaux(
            @RequestParam(name = "meeting_point_ids", defaultValue = "") List<String> ids,
            @RequestParam(name = "start_date", required = false) @Nullable String from,
            @RequestParam(name = "end_date", required = false) @Nullable String to,
            @RequestParam(name = "reason", defaultValue = "CNI") String reason,
            @RequestParam(name = "documents_number", defaultValue = "1") String documentsNumber) {
        CreneauxRequest request = CreneauxRequest.parse(ids, from, to, reason, documentsNumber);
        return findCreneaux.handle(request.searchedFrom(LocalDate.now(clock)));
    }

    /** RDVs of each number, under the number as it was sent. Answers even if it could not look: an error breaks the search. */
    @GetMapping("/searchApplicationIds")
    Map<String, List<DeclaredRdv>> rdvs(
            @Parameter(name = "application_ids") @RequestParam MultiValueMap<String, String> query) {
        Map<String, List<DeclaredRdv>> answer = new LinkedHashMap<>();
        query.getOrDefault("application_ids", List.of()).forEach(numbers -> answer.put(numbers, rdvs(numbers)));
        return answer;
    }

    /** One value may hold several numbers, by the engine's own syntax. */
    private List<DeclaredRdv> rdvs(String numbers) {
        try {
            return SEPARATOR
                    .splitAsStream(numbers)
                    .flatMap(number -> declarations.ofNumber(number).stream())
                    .map(DeclaredRdv::of)
                    .toList();
        } catch (RuntimeException failure) {
            log.error("RDVs of a number not found", failure);
            return List.of();
        }
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> onInvalidParameter(InvalidParameterException invalid) {
        return error(HttpStatus.BAD_REQUEST, String.valueOf(invalid.getMessage()));
    }

    @ExceptionHandler({RestClientException.class, CallNotPermittedException.class})
    ResponseEntity<Map<String, Object>> onAgendaDown(Exception outage) {
        log.warn("No créneaux from agenda-service: {}", outage.getClass().getSimpleName());
        return error(HttpStatus.SERVICE_UNAVAILABLE, "agenda unavailable");
    }

    private static ResponseEntity<Map<String, Object>> error(HttpStatus status, String message) {
        return ResponseEntity.status(status).body(Map.of("error", Map.of("code", status.value(), "message", message)));
    }
}
