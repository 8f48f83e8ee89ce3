package fr.rdv.agenda.calendrier;

import fr.rdv.agenda.agent.Agent;
import fr.rdv.agenda.agent.Agents;
import fr.rdv.defaults.problem.Problem;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The feed itself, for calendar software: who has the address reads it. */
@RestController
class FeedController {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Calendriers calendriers;
    private final Agents agents;
    private final WriteFeed write;

    FeedController(Calendriers calendriers, Agents agents, WriteFeed write) {
        this.calendriers = calendriers;
        this.agents = agents;
        this.write = write;
    }

    @GetMapping(path = "/calendrier/{secret}.ics", produces = "text/calendar;charset=UTF-8")
    ResponseEntity<String> read(@PathVariable String secret) {
        Agent agent = calendriers
                .agentOf(new FeedSecret(secret))
                .flatMap(agents::find)
                .filter(Agent::available)
                .orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(write.of(agent));
    }
}
