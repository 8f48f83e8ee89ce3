package fr.rdv.booking.creneau;

import fr.rdv.defaults.problem.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The refusal of a créneau that somebody else has. */
@Component
public class CreneauProblems {
    private final OfferedCreneaux offered;

    CreneauProblems(OfferedCreneaux offered) {
        this.offered = offered;
    }

    /** 409, with up to three créneaux nearest to the one that was lost. */
    public Problem taken(Creneau creneau) {
        return new Problem(
                HttpStatus.CONFLICT,
                "creneau-taken",
                "Ce créneau vient d’être pris",
                Map.of("creneaux", offered.nearest(creneau)));
    }

    /** 503: nobody can say what is offered. */
    public static Problem agendaDown() {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "agenda-indisponible",
                "Les agendas sont momentanément indisponibles : réessayez dans quelques instants");
    }
}
