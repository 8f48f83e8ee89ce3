package fr.rdv.booking.recap;

import fr.rdv.booking.recap.Recaps.Subject;
import fr.rdv.booking.usager.Usager;
import fr.rdv.defaults.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** For notification-service: where to write to a participant, and the link of that message. */
@RestController
class LinkController {
    private final RecapLinks links;
    private final Recaps recaps;

    LinkController(RecapLinks links, Recaps recaps) {
        this.links = links;
        this.recaps = recaps;
    }

    record LinkRequest(@NotBlank @Size(max = 100) String messageId) {}

    /** @param title of a RDV collectif, which no topic carries */
    record LinkView(
            @Nullable String email,
            @Nullable String telephone,
            String firstName,
            String lastName,
            boolean notifyByEmail,
            boolean notifyBySms,
            @Nullable String title,
            String path) {}

    @PostMapping("/internal/participations/{id}/links")
    LinkView link(@PathVariable UUID id, @Valid @RequestBody LinkRequest request) {
        Subject subject = recaps.subject(id).orElseThrow(Problem::notFound);
        Usager usager = subject.usager();
        boolean wanted = subject.participation().isNotified();
        return new LinkView(
                usager.email(),
                usager.telephone(),
                subject.responsable().firstName(),
                subject.responsable().lastName(),
                wanted && usager.isToldByEmail(),
                wanted && usager.isToldBySms(),
                subject.title(),
                "/r/" + links.linkFor(id, request.messageId()).value());
    }
}
