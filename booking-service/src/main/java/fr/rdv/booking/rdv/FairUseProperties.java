package fr.rdv.booking.rdv;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param rdvsToCome how many RDVs to come one contact may have in one organisation */
@Validated
@ConfigurationProperties("rdv.booking.fair-use")
record FairUseProperties(@DefaultValue("10") @Min(1) int rdvsToCome) {}
