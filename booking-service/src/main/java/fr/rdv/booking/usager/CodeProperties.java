package fr.rdv.booking.usager;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the proof of an e-mail or of a telephone (ARCHITECTURE §5).
 *
 * @param validFor how long a code may be typed
 * @param tries wrong codes accepted before the code is void
 * @param sendsPerHour codes sent to one address within an hour
 * @param session how long the proof lasts
 */
@Validated
@ConfigurationProperties("rdv.booking.code")
record CodeProperties(
        @DefaultValue("10m") @DurationMin(minutes = 1) Duration validFor,
        @DefaultValue("5") @Min(1) int tries,
        @DefaultValue("3") @Min(1) int sendsPerHour,
        @DefaultValue("2h") @DurationMin(minutes = 1) Duration session) {}
