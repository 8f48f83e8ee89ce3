package fr.rdv.fakes;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the fakes.
 *
 * @param data directory that keeps mails, messages and declarations over a restart
 */
@ConfigurationProperties("rdv.fakes")
public record FakesProperties(Path data, Smtp smtp, Ants ants, Adresse adresse, Sms sms, Proconnect proconnect) {

    /**
     * The mail server.
     *
     * @param greylisting answer 451 to the first delivery for a recipient domain
     * @param kept mails kept; the oldest go
     */
    public record Smtp(String host, int port, boolean greylisting, int kept) {}

    /**
     * The coordination API.
     *
     * @param token value asked for in {@code x-rdv-opt-auth-token}
     * @param stall how long a call about a {@code LENTE} number takes
     */
    public record Ants(String token, Duration stall) {}

    /**
     * The Base Adresse Nationale.
     *
     * @param stall how long an answer takes while it is slow
     */
    public record Adresse(Duration stall) {}

    /**
     * The SMS operator.
     *
     * @param token bearer token asked for
     * @param stall how long an answer about a number in {@code 504} takes
     */
    public record Sms(String token, Duration stall) {}

    /** ProConnect's entrance: where a request without fault is sent on. */
    public record Proconnect(URI authorizeUrl) {}
}
