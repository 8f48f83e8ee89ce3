package fr.rdv.notification.envoi;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How envois are worked off.
 *
 * @param workers threads per replica
 * @param lease how long a claimed envoi belongs to its worker; longer than every timeout on the way
 * @param idle pause of a worker that found nothing
 * @param firstDelay wait after the first failure, doubled each time up to {@code longestDelay}
 * @param maxAttempts claims after which an envoi is given up; a day at the longest delay
 */
@Validated
@ConfigurationProperties("rdv.envoi")
record EnvoiProperties(
        @DefaultValue("2") @Positive int workers,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("500ms") Duration idle,
        @DefaultValue("500ms") Duration firstDelay,
        @DefaultValue("60s") Duration longestDelay,
        @DefaultValue("1500") @Positive int maxAttempts) {}
