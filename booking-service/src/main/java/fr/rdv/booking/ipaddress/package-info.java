/** What one internet address may take from everybody else: bounded by the hour, and forgotten after it. */
@NullMarked
package fr.rdv.booking.ipaddress;

import org.jspecify.annotations.NullMarked;
