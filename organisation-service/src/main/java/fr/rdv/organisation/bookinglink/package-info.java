/**
 * What an admin needs to publish online booking: the link, and for each motif whether it is open, in how many plages it is
 * offered and its first créneau (S66, S67). Nothing depends on this feature.
 */
@ApplicationModule
@NullMarked
package fr.rdv.organisation.bookinglink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
