/** Local copy of motifs: what a créneau must offer. A deleted motif leaves no row. */
@NullMarked
package fr.rdv.agenda.motif;

import org.jspecify.annotations.NullMarked;
