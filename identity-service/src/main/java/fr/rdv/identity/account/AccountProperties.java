package fr.rdv.identity.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How account work is done.
 *
 * @param lease how long a claimed step belongs to its worker; longer than all timeouts of a step
 * @param idle pause of a worker that found nothing
 * @param firstDelay wait after the first failure, doubled each time up to {@code longestDelay}
 * @param longestDelay wait between later attempts, which never end
 * @param alarmAfter attempts after which each failure is an error in the log, for someone to look
 */
@Validated
@ConfigurationProperties("rdv.account")
record AccountProperties(
        @DefaultValue("60s") Duration lease,
        @DefaultValue("1s") Duration idle,
        @DefaultValue("1s") Duration firstDelay,
        @DefaultValue("5m") Duration longestDelay,
        @DefaultValue("10") int alarmAfter) {

    /** The wait after a number of failures. */
    Duration delayAfter(int attempts) {
        Duration delay = firstDelay.multipliedBy(1L << Math.min(attempts - 1, 20));
        return delay.compareTo(longestDelay) < 0 ? delay : longestDelay;
    }
}
