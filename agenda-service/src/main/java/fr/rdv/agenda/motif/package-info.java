/** Local copy of motifs: what a créneau must offer. A deleted motif offers nothing. */
@NullMarked
package fr.rdv.agenda.motif;

import org.jspecify.annotations.NullMarked;
