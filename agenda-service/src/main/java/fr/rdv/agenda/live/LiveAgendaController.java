package fr.rdv.agenda.live;

import fr.rdv.agenda.agenda.AgendaAccess;
import fr.rdv.defaults.security.Caller;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A stream of events {@code agenda}, {@code reload} and, in silence, {@code pulse}, for whoever may read these agendas. */
@RestController
class LiveAgendaController {
    private final AgendaAccess access;
    private final LiveStreams streams;

    LiveAgendaController(AgendaAccess access, LiveStreams streams) {
        this.access = access;
        this.streams = streams;
    }

    @GetMapping(path = "/api/agenda/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> follow(
            @RequestParam UUID organisationId,
            @RequestParam("agentId") @Size(min = 1, max = 50) Set<UUID> agentIds,
            @AuthenticationPrincipal Jwt token) {
        access.requireReading(Caller.of(token), organisationId, agentIds);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(streams.open(organisationId, agentIds));
    }

    /** A browser that left is no failure. */
    @ExceptionHandler(IOException.class)
    void onGone() {}
}
