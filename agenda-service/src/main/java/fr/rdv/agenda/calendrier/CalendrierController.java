package fr.rdv.agenda.calendrier;

import fr.rdv.agenda.agent.Members;
import fr.rdv.defaults.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own feed: its address is shown once, when it is made. */
@RestController
@RequestMapping("/api/agenda/calendrier")
class CalendrierController {
    private final Members members;
    private final Calendriers calendriers;
    private final String publicUrl;

    CalendrierController(Members members, Calendriers calendriers, @Value("${rdv.public-url}") String publicUrl) {
        this.members = members;
        this.calendriers = calendriers;
        this.publicUrl = publicUrl;
    }

    @GetMapping
    CalendrierAnswer read(@AuthenticationPrincipal Jwt token) {
        return new CalendrierAnswer(calendriers.openedAt(agent(token)).orElse(null));
    }

    /** Opens the feed or changes its secret. */
    @PostMapping("/secret")
    @ResponseStatus(HttpStatus.CREATED)
    AddressAnswer open(@AuthenticationPrincipal Jwt token) {
        FeedSecret secret = FeedSecret.random();
        calendriers.open(agent(token), secret);
        return new AddressAnswer(publicUrl + "/calendrier/" + secret.text() + ".ics");
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@AuthenticationPrincipal Jwt token) {
        calendriers.close(agent(token));
    }

    private UUID agent(Jwt token) {
        return members.require(Caller.of(token)).agentId();
    }

    /**
     * State of a feed.
     *
     * @param openedAt when its address was made, null when there is none
     */
    record CalendrierAnswer(@Nullable Instant openedAt) {}

    record AddressAnswer(String url) {}
}
