/**
 * Local copy of the motifs, kept by the events of organisation-service.
 */
@NullMarked
package fr.rdv.booking.motif;

import org.jspecify.annotations.NullMarked;
