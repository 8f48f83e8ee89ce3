package fr.rdv.booking.recap;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of links and of the recap (ARCHITECTURE §5).
 *
 * @param linkAfterEnd how long a link works after the RDV's end
 * @param tries wrong letters accepted before the lock
 * @param lock how long nobody opens a recap after too many tries
 * @param askedPerHour links sent again within an hour because somebody asked
 * @param session how long an open recap stays open without use
 */
@Validated
@ConfigurationProperties("rdv.booking.recap")
record RecapProperties(
        @DefaultValue("2d") @DurationMin(minutes = 1) Duration linkAfterEnd,
        @DefaultValue("5") @Min(1) int tries,
        @DefaultValue("15m") @DurationMin(minutes = 1) Duration lock,
        @DefaultValue("3") @Min(1) int askedPerHour,
        @DefaultValue("30m") @DurationMin(minutes = 1) Duration session) {}
