/**
 * Usagers: their fiches, matched inside an espace on proved contact and folded names, and the proof of who they are: a
 * six-digit code for an e-mail or a mobile, or FranceConnect for an identity.
 */
@NullMarked
package fr.rdv.booking.usager;

import org.jspecify.annotations.NullMarked;
