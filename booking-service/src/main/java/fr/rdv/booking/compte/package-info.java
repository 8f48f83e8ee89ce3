/**
 * « Mes rendez-vous »: what an usager who proved a contact sees and changes, whatever the espace. A fiche whose telephone was
 * typed but never proved is not theirs for that.
 */
@NullMarked
package fr.rdv.booking.compte;

import org.jspecify.annotations.NullMarked;
