/**
 * Usagers: their fiches, matched inside an espace on proved contact and folded names, and the proof of an e-mail by a
 * six-digit code.
 */
@NullMarked
package fr.rdv.booking.usager;

import org.jspecify.annotations.NullMarked;
