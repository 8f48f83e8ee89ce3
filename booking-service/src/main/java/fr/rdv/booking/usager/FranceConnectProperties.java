package fr.rdv.booking.usager;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whose word counts for an identity.
 *
 * @param issuer address of the realm of usagers
 * @param clientId the client of the gateway there
 * @param provider the identity provider of that realm behind which FranceConnect stands
 */
@Validated
@ConfigurationProperties("rdv.booking.franceconnect")
record FranceConnectProperties(
        @NotBlank String issuer,
        @NotBlank String clientId,
        @NotBlank String provider) {}
