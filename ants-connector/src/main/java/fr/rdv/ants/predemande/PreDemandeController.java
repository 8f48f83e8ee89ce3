package fr.rdv.ants.predemande;

import fr.rdv.ants.coordination.Coordination;
import fr.rdv.ants.coordination.CoordinationFailedException;
import fr.rdv.ants.coordination.Etat;
import fr.rdv.ants.coordination.Etat.HeldRdv;
import fr.rdv.ants.coordination.PreDemandeNumber;
import fr.rdv.ants.lieu.Lieu;
import fr.rdv.ants.lieu.Lieux;
import fr.rdv.defaults.problem.Problem;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.ResourceAccessException;

/** May this number be used? Without an answer from ANTS nothing is booked: the caller gets a 503 and may try again. */
@RestController
class PreDemandeController {
    private static final Logger log = LoggerFactory.getLogger(PreDemandeController.class);

    private final Coordination coordination;
    private final Lieux lieux;

    PreDemandeController(Coordination coordination, Lieux lieux) {
        this.coordination = coordination;
        this.lieux = lieux;
    }

    /**
     * The answer.
     *
     * @param bookable whether the number may be used
     * @param status the API's own word
     * @param appointments RDVs already held for the number, here or elsewhere: a reason to warn, not to refuse
     */
    record PreDemandeResponse(boolean bookable, String status, List<HeldRdv> appointments) {}

    @GetMapping("/internal/pre-demandes/{number}")
    PreDemandeResponse status(@PathVariable String number, @RequestParam(required = false) @Nullable UUID lieuId) {
        String meetingPointId = lieuId == null
                ? ""
                : lieux.find(lieuId).map(Lieu::numero).map(String::valueOf).orElse("");
        Etat etat = PreDemandeNumber.parse(number)
                .map(parsed -> ask(parsed, meetingPointId))
                .orElseGet(Etat::unknown);
        return new PreDemandeResponse(etat.isBookable(), etat.status(), etat.rdvs());
    }

    private Etat ask(PreDemandeNumber number, String meetingPointId) {
        try {
            return coordination.status(number, meetingPointId);
        } catch (ResourceAccessException | CallNotPermittedException | CoordinationFailedException outage) {
            log.warn(
                    "No status from the coordination API: {}", outage.getClass().getSimpleName());
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "ants-indisponible",
                    "Le service de l’ANTS qui vérifie les pré-demandes ne répond pas : réessayez dans 30 secondes");
        }
    }
}
