package fr.rdv.booking.compte;

import fr.rdv.booking.session.Cookies;
import fr.rdv.booking.usager.Proche;
import fr.rdv.booking.usager.Proches;
import fr.rdv.booking.usager.UsagerIdentity;
import fr.rdv.booking.usager.UsagerSessions;
import fr.rdv.defaults.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The persons an usager books for. */
@RestController
@RequestMapping("/api/public/proches")
class ProchesController {
    private final UsagerSessions sessions;
    private final Proches proches;
    private final Clock clock;

    ProchesController(UsagerSessions sessions, Proches proches, Clock clock) {
        this.sessions = sessions;
        this.proches = proches;
        this.clock = clock;
    }

    record ProcheRequest(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable LocalDate birthDate) {}

    record ProcheView(
            UUID procheId,
            String firstName,
            String lastName,
            @Nullable LocalDate birthDate) {
        static ProcheView of(Proche proche) {
            return new ProcheView(proche.id(), proche.firstName(), proche.lastName(), proche.birthDate());
        }
    }

    @GetMapping
    List<ProcheView> list(@CookieValue(name = Cookies.USAGER, required = false) @Nullable String session) {
        return proches.of(owner(session)).stream().map(ProcheView::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ProcheView add(
            @RequestBody ProcheRequest request,
            @CookieValue(name = Cookies.USAGER, required = false) @Nullable String session) {
        String owner = owner(session);
        UsagerIdentity identity = checked(request);
        return ProcheView.of(proches.register(owner, identity.firstName(), identity.lastName(), identity.birthDate()));
    }

    @PutMapping("/{id}")
    ProcheView change(
            @PathVariable UUID id,
            @RequestBody ProcheRequest request,
            @CookieValue(name = Cookies.USAGER, required = false) @Nullable String session) {
        String owner = owner(session);
        requireOwn(owner, id);
        UsagerIdentity identity = checked(request);
        Proche changed = new Proche(id, identity.firstName(), identity.lastName(), identity.birthDate());
        proches.change(changed);
        return ProcheView.of(changed);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @CookieValue(name = Cookies.USAGER, required = false) @Nullable String session) {
        requireOwn(owner(session), id);
        if (!proches.remove(id, clock.instant())) {
            throw new Problem(
                    HttpStatus.CONFLICT,
                    "proche-attendu",
                    "Un rendez-vous à venir est pris pour cette personne : annulez-le d’abord");
        }
    }

    private void requireOwn(String owner, UUID id) {
        if (proches.find(owner, id).isEmpty()) {
            throw Problem.notFound();
        }
    }

    private String owner(@Nullable String session) {
        return sessions.require(session).owner();
    }

    private UsagerIdentity checked(ProcheRequest request) {
        return UsagerIdentity.check(
                new UsagerIdentity.Typed(request.firstName(), request.lastName(), request.birthDate(), null, null),
                LocalDate.now(clock));
    }
}
