/**
 * Numbers of ANTS pré-demandes: checked through ants-connector before a booking, kept encrypted with the RDV.
 */
@NullMarked
package fr.rdv.booking.predemande;

import org.jspecify.annotations.NullMarked;
