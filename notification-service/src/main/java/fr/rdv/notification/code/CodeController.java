package fr.rdv.notification.code;

import fr.rdv.defaults.Ids;
import fr.rdv.defaults.problem.Problem;
import fr.rdv.notification.courriel.Courriel;
import fr.rdv.notification.courriel.CourrielRefusedException;
import fr.rdv.notification.courriel.CourrielTemplates;
import fr.rdv.notification.courriel.Smtp;
import fr.rdv.notification.sms.Sms;
import fr.rdv.notification.sms.SmsOperator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.mail.MailException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sends the code that proves an address or a number. Neither of them nor the code is kept or logged. */
@RestController
class CodeController {
    private static final Logger log = LoggerFactory.getLogger(CodeController.class);

    private final Smtp smtp;
    private final SmsOperator operator;
    private final CourrielTemplates templates;

    CodeController(Smtp smtp, SmsOperator operator, CourrielTemplates templates) {
        this.smtp = smtp;
        this.operator = operator;
        this.templates = templates;
    }

    /**
     * A code to send to an e-mail or a telephone.
     *
     * @param telephone mobile number, E.164
     * @param minutes how long the code is valid
     */
    record CodeRequest(
            @Email(message = "Cette adresse électronique n’est pas valide") @Nullable
            String email,

            @Pattern(regexp = "\\+\\d{8,15}", message = "Ce numéro n’est pas valide") @Nullable
            String telephone,

            @NotNull(message = "Indiquez le code")
            @Pattern(regexp = "\\d{6}", message = "Le code est fait de 6 chiffres")
            String code,

            @Min(value = 1, message = "La durée est d’au moins une minute")
            @Max(value = 60, message = "La durée est d’une heure au plus")
            int minutes) {
        @Override
        public String toString() {
            return "CodeRequest[minutes=" + minutes + "]";
        }
    }

    @PostMapping("/internal/codes")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void send(@Valid @RequestBody CodeRequest request) {
        String email = request.email();
        String telephone = request.telephone();
        if (telephone != null) {
            text(request, telephone);
        } else if (email != null && !email.isBlank()) {
            mail(request, email);
        } else {
            throw Problem.fields(Map.of("email", "Indiquez une adresse électronique"));
        }
    }

    private void text(CodeRequest request, String telephone) {
        try {
            operator.send(new Sms(
                    Ids.next().toString(),
                    telephone,
                    "Votre code RDV Service Public : %s. Il est valable %d minutes. Ne le communiquez à personne."
                            .formatted(request.code(), request.minutes())));
        } catch (RuntimeException outage) {
            log.warn("Code not sent, the operator failed: {}", outage.getClass().getSimpleName());
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "sms-indisponible",
                    "L’envoi de SMS est momentanément indisponible : réessayez dans quelques instants");
        }
    }

    private void mail(CodeRequest request, String email) {
        Map<String, Object> model = Map.of("code", request.code(), "minutes", request.minutes());
        Courriel courriel = new Courriel(
                Ids.next().toString(),
                email,
                "Votre code de vérification",
                templates.text("code", model),
                templates.html("code", model),
                null);
        try {
            smtp.send(courriel);
        } catch (CourrielRefusedException refused) {
            throw Problem.fields(Map.of("email", "Cette adresse électronique a été refusée"));
        } catch (MailException outage) {
            log.warn("Code not sent, SMTP failed: {}", outage.getClass().getSimpleName());
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "courriel-indisponible",
                    "L’envoi de courriels est momentanément indisponible : réessayez dans quelques instants");
        }
    }
}
