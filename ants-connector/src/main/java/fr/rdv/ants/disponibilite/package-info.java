/**
 * The three calls of the France Titres engine (spec ANTS A1 to A3): our meeting points, their créneaux, the RDVs of a number.
 * Its own header, its own error bodies, no problem+json: the protocol is given. Any answer but 200 marks us as down.
 */
@NullMarked
package fr.rdv.ants.disponibilite;

import org.jspecify.annotations.NullMarked;
