package fr.rdv.notification.confirmation;

import fr.rdv.defaults.Ids;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.notification.confirmation.RdvMail.Fact;
import fr.rdv.notification.confirmation.RdvMail.Link;
import fr.rdv.notification.confirmation.domain.Words;
import fr.rdv.notification.courriel.Courriel;
import fr.rdv.notification.courriel.CourrielTemplates;
import fr.rdv.notification.courriel.Smtp;
import fr.rdv.notification.sms.Sms;
import fr.rdv.notification.sms.SmsOperator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sends a new link to a recap: at once, since somebody waits for it. The link is neither kept nor logged. */
@RestController
class AskedLinkController {
    private static final Logger log = LoggerFactory.getLogger(AskedLinkController.class);

    private final Smtp smtp;
    private final SmsOperator operator;
    private final CourrielTemplates templates;
    private final String publicUrl;

    AskedLinkController(
            Smtp smtp,
            SmsOperator operator,
            CourrielTemplates templates,
            @Value("${rdv.public-url}") String publicUrl) {
        this.smtp = smtp;
        this.operator = operator;
        this.templates = templates;
        this.publicUrl = publicUrl;
    }

    /**
     * A link to send to an e-mail or a telephone.
     *
     * @param path of the recap, with its secret
     * @param start of the RDV, UTC
     */
    record LinkRequest(
            @Email @Nullable String email,
            @Pattern(regexp = "\\+\\d{8,15}") @Nullable String telephone,
            @NotBlank String name,
            @NotBlank @Pattern(regexp = "/r/.+") String path,
            @NotNull Instant start,
            @NotBlank String zone) {
        @Override
        public String toString() {
            return "LinkRequest[]";
        }
    }

    @PostMapping("/internal/links")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void send(@Valid @RequestBody LinkRequest request) {
        String email = request.email();
        String telephone = request.telephone();
        String moment = Words.moment(request.start().atZone(ZoneId.of(request.zone())));
        try {
            if (email != null) {
                smtp.send(courriel(request, email, moment));
            } else if (telephone != null) {
                operator.send(new Sms(
                        Ids.next().toString(),
                        telephone,
                        "Votre rendez-vous du " + moment + " : " + publicUrl + request.path()));
            }
        } catch (RuntimeException outage) {
            log.warn("Link not sent: {}", outage.getClass().getSimpleName());
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "envoi-indisponible",
                    "L’envoi de messages est momentanément indisponible : réessayez dans quelques instants");
        }
    }

    private Courriel courriel(LinkRequest request, String email, String moment) {
        RdvMail mail = new RdvMail(
                "Votre nouveau lien",
                request.name(),
                "Voici un nouveau lien vers votre rendez-vous du " + moment + ".",
                List.of(new Fact("Date", moment)),
                null,
                List.of("Les trois premières lettres de votre nom vous seront demandées pour ouvrir le récapitulatif."),
                List.of(new Link("Voir le récapitulatif", publicUrl + request.path())),
                null);
        return new Courriel(
                Ids.next().toString(),
                email,
                "Votre lien vers le RDV du " + moment,
                templates.text("rdv", mail.model()),
                templates.html("rdv", mail.model()),
                null);
    }
}
