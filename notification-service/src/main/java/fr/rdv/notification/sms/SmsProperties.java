package fr.rdv.notification.sms;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The operator.
 *
 * @param url where messages are handed in
 * @param token bearer token
 * @param timeout for an answer, of one attempt
 */
@Validated
@ConfigurationProperties("rdv.sms")
record SmsProperties(
        URI url,
        @NotBlank String token,
        @DefaultValue("1500ms") Duration timeout) {}
