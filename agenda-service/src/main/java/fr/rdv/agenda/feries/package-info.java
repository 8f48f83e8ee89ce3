/** Jours fériés, computed for any year: on those days no plage gives a créneau, while agents still book by hand (EDGE A39). */
@NullMarked
package fr.rdv.agenda.feries;

import org.jspecify.annotations.NullMarked;
