/** Copy of the motifs: which are online and for which ANTS category. Kept by events, an older version is ignored. */
@NullMarked
package fr.rdv.ants.motif;

import org.jspecify.annotations.NullMarked;
