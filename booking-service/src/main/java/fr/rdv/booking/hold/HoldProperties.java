package fr.rdv.booking.hold;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param length how long a créneau is held, and again when renewed */
@Validated
@ConfigurationProperties("rdv.booking.hold")
record HoldProperties(
        @DefaultValue("10m") @DurationMin(seconds = 1) Duration length) {}
