package fr.rdv.organisation.espace;

import fr.rdv.defaults.Ids;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.organisation.agent.Actor;
import fr.rdv.organisation.espace.domain.Espace;
import fr.rdv.organisation.etag.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Activates, names and deactivates the services of an espace (FEATURES 1.3). */
@Component
@Transactional
class ChangeServices {
    private final EspaceStore store;
    private final ServiceUse uses;

    ChangeServices(EspaceStore store, ServiceUse uses) {
        this.store = store;
        this.uses = uses;
    }

    public Espace activate(Target espace, ServiceRequest wanted, Actor actor) {
        return store.change(
                espace,
                known -> {
                    requireUnique(known, null, wanted);
                    known.activate(
                            Ids.next(),
                            wanted.name().strip(),
                            wanted.shortName().strip());
                    return true;
                },
                actor);
    }

    public Espace rename(Target espace, UUID serviceId, ServiceRequest wanted, Actor actor) {
        return store.change(
                espace,
                known -> {
                    requireActive(known, serviceId);
                    requireUnique(known, serviceId, wanted);
                    return known.rename(
                            serviceId, wanted.name().strip(), wanted.shortName().strip());
                },
                actor);
    }

    public Espace deactivate(Target espace, UUID serviceId, Actor actor) {
        return store.change(
                espace,
                known -> {
                    requireActive(known, serviceId);
                    requireUnused(serviceId);
                    requireAnother(known);
                    return known.deactivate(serviceId);
                },
                actor);
    }

    private void requireUnused(UUID serviceId) {
        ServiceUse.Count use = uses.of(serviceId);
        if (!use.none()) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "service-utilise",
                    "Des motifs ou des agents utilisent ce service : donnez-leur un autre service d’abord",
                    Map.of("motifs", use.motifs(), "agents", use.agents()));
        }
    }

    private static void requireAnother(Espace espace) {
        if (espace.services().size() == 1) {
            throw new Problem(HttpStatus.CONFLICT, "dernier-service", "Un espace garde au moins un service");
        }
    }

    private static void requireActive(Espace espace, UUID serviceId) {
        if (!espace.offers(serviceId)) {
            throw Problem.notFound();
        }
    }

    private static void requireUnique(Espace espace, @Nullable UUID serviceId, ServiceRequest wanted) {
        Map<String, String> champs = new LinkedHashMap<>();
        if (espace.hasOtherNamed(serviceId, wanted.name().strip())) {
            champs.put("name", "Un service de l’espace porte déjà ce nom");
        }
        if (espace.hasOtherShortNamed(serviceId, wanted.shortName().strip())) {
            champs.put("shortName", "Un service de l’espace porte déjà ce nom court");
        }
        if (!champs.isEmpty()) {
            throw Problem.fields(champs);
        }
    }
}
