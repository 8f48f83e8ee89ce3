package fr.rdv.booking.ipaddress;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Generous, as a whole town hall or a mobile operator may stand behind one address.
 *
 * @param usesPerHour how many holds, how many codes and how many RDVs one address may get within an hour, from each replica
 */
@Validated
@ConfigurationProperties("rdv.booking.ip-address")
record IpAddressProperties(@DefaultValue("100") @Min(1) int usesPerHour) {}
