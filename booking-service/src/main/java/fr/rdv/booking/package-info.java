/** RDVs, holds and usagers: the only place that decides who has a créneau. */
@NullMarked
package fr.rdv.booking;

import org.jspecify.annotations.NullMarked;
