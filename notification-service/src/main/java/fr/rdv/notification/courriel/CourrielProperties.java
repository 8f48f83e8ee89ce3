package fr.rdv.notification.courriel;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who mails come from.
 *
 * @param domain right part of Message-IDs and of calendar ids
 * @param from address of the sender
 * @param fromName name of the sender
 */
@Validated
@ConfigurationProperties("rdv.courriel")
public record CourrielProperties(
        @NotBlank String domain,
        @Email String from,
        @NotBlank String fromName) {}
