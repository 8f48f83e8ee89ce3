package fr.rdv.booking.rdv;

import fr.rdv.booking.predemande.PreDemandes;
import fr.rdv.booking.rdv.domain.Rdv;
import fr.rdv.defaults.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For ants-connector, which declares them: numbers never travel on a topic. */
@RestController
class RdvNumbersController {
    private final Rdvs rdvs;
    private final PreDemandes preDemandes;

    RdvNumbersController(Rdvs rdvs, PreDemandes preDemandes) {
        this.rdvs = rdvs;
        this.preDemandes = preDemandes;
    }

    record NumbersView(
            @Nullable UUID lieuId,
            Instant startsAt,
            String zone,
            String status,
            List<PreDemandes.PreDemande> numbers) {}

    @GetMapping("/internal/rdvs/{id}/pre-demandes")
    NumbersView numbers(@PathVariable UUID id) {
        Rdv rdv = rdvs.find(id).orElseThrow(Problem::notFound);
        return new NumbersView(
                rdv.lieuId(),
                rdv.time().start(),
                rdv.time().zone(),
                rdv.status().word(),
                preDemandes.of(id));
    }
}
