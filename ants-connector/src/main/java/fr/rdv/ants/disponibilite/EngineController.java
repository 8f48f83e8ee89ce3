package fr.rdv.ants.disponibilite;

import fr.rdv.ants.declaration.Declarations;
import fr.rdv.ants.disponibilite.domain.CreneauxRequest;
import fr.rdv.ants.disponibilite.domain.InvalidParameterException;
import fr.rdv.ants.lieu.Lieux;
import io.swagger.v3.oas.annotations.Parameter;
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

/** What the engine calls. Names and forms are those of the protocol. */
@RestController
@RequestMapping("/api/ants")
class EngineController {
    private static final Logger log = LoggerFactory.getLogger(EngineController.class);

    private static final Pattern SEPARATOR = Pattern.compile("[,;:\\-/.\\s]");

    private final Lieux lieux;
    private final FindCreneaux findCreneaux;
    private final Declarations declarations;

    EngineController(Lieux lieux, FindCreneaux findCreneaux, Declarations declarations) {
        this.lieux = lieux;
        this.findCreneaux = findCreneaux;
        this.declarations = declarations;
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
        return findCreneaux.handle(CreneauxRequest.parse(ids, from, to, reason, documentsNumber));
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
        return ResponseEntity.badRequest()
                .body(Map.of(
                        "error",
                        Map.of(
                                "code",
                                HttpStatus.BAD_REQUEST.value(),
                                "message",
                                String.valueOf(invalid.getMessage()))));
    }
}
