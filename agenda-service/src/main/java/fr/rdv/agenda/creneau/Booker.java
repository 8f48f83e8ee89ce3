package fr.rdv.agenda.creneau;

import fr.rdv.agenda.creneau.domain.Creneau;
import fr.rdv.agenda.creneau.domain.CreneauSearch;
import fr.rdv.agenda.creneau.domain.Creneaux;
import fr.rdv.agenda.motif.Motif;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who looks for a créneau, and so which rules hold (FEATURES 2.3, 2.4). */
enum Booker {
    /** Within the motif's booking delays. */
    USAGER {
        @Override
        LocalDate lastDay(Motif motif, LocalDate first, Instant now) {
            return LocalDate.ofInstant(now.plusSeconds(motif.maxDelayMin() * 60L), motif.zone());
        }

        @Override
        List<Creneau> find(Creneaux creneaux, CreneauSearch search) {
            return creneaux.forUsager(search);
        }

        @Override
        @Nullable
        Long next(Creneaux creneaux, CreneauSearch search) {
            return creneaux.nextForUsager(search);
        }
    },

    /** Without delays, up to six months ahead. */
    AGENT {
        @Override
        LocalDate lastDay(Motif motif, LocalDate first, Instant now) {
            return first.plusMonths(6);
        }

        @Override
        List<Creneau> find(Creneaux creneaux, CreneauSearch search) {
            return creneaux.forAgent(search);
        }

        @Override
        @Nullable
        Long next(Creneaux creneaux, CreneauSearch search) {
            return creneaux.nextForAgent(search);
        }
    };

    /** Last day of a search that begins on a day. */
    abstract LocalDate lastDay(Motif motif, LocalDate first, Instant now);

    abstract List<Creneau> find(Creneaux creneaux, CreneauSearch search);

    abstract @Nullable Long next(Creneaux creneaux, CreneauSearch search);
}
