package fr.rdv.ants.coordination;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Where the coordination API is, and our token for it. */
@Validated
@ConfigurationProperties("rdv.ants")
record CoordinationProperties(
        @NotBlank String coordinationUrl, @NotBlank String coordinationToken) {}
