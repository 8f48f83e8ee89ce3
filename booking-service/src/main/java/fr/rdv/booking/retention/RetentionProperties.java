package fr.rdv.booking.retention;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param afterUse how long what has expired is still kept; at least an hour, over which codes are counted */
@Validated
@ConfigurationProperties("rdv.booking.retention")
record RetentionProperties(
        @DefaultValue("1d") @DurationMin(hours = 1) Duration afterUse) {}
