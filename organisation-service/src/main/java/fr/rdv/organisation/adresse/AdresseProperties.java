package fr.rdv.organisation.adresse;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the Base Adresse Nationale is.
 *
 * @param url under which {@code /search/} answers
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long an answer may take: somebody is typing
 */
@Validated
@ConfigurationProperties("rdv.adresses")
record AdresseProperties(
        @NotNull URI url,
        @NotNull Duration connectTimeout,
        @NotNull Duration readTimeout) {}
