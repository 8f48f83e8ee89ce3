/**
 * RDVs: booked, cancelled, listed for agents. A RDV and its rows of occupation, its fiche of usager and its event are
 * committed together or not at all; neighbours are asked before that transaction, never inside it.
 *
 * <p>Used by {@code reservation} (booking by an usager) and {@code recap} (what the usager sees afterwards).
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.booking.rdv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
