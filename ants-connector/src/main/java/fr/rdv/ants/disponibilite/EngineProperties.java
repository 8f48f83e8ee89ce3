package fr.rdv.ants.disponibilite;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Tokens of the engine: several are valid while one replaces another. */
@Validated
@ConfigurationProperties("rdv.ants")
record EngineProperties(@NotEmpty List<String> tokens) {}
