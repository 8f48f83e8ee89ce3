package fr.rdv.booking.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param secure whether cookies travel over HTTPS only; false for the local run alone
 * @param navigateur how long a browser is known, so that its hold survives a closed tab
 */
@Validated
@ConfigurationProperties("rdv.cookies")
record CookieProperties(
        @DefaultValue("true") boolean secure,
        @DefaultValue("12h") Duration navigateur) {}
