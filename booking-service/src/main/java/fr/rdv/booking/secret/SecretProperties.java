package fr.rdv.booking.secret;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param secret the one secret of the service, from which each purpose derives its own key */
@Validated
@ConfigurationProperties("rdv.booking")
record SecretProperties(@NotNull @Size(min = 32) String secret) {
    @Override
    public String toString() {
        return "SecretProperties[secret=***]";
    }
}
