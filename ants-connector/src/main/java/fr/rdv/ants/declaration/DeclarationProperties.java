package fr.rdv.ants.declaration;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How numbers are kept and declarations worked off.
 *
 * @param encryptionKey AES key of 256 bits, base64
 * @param lookupKey HMAC key, base64
 * @param workers threads per replica
 * @param lease how long a claimed row belongs to its worker; longer than every timeout on the way
 * @param idle pause of a worker that found nothing
 * @param firstDelay wait after the first failure, doubled each time up to {@code longestDelay}
 */
@Validated
@ConfigurationProperties("rdv.ants")
record DeclarationProperties(
        @NotBlank String encryptionKey,
        @NotBlank String lookupKey,
        @DefaultValue("2") int workers,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("500ms") Duration idle,
        @DefaultValue("500ms") Duration firstDelay,
        @DefaultValue("60s") Duration longestDelay) {}
