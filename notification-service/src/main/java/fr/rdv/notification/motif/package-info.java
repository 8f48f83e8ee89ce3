/** Copy of the motifs: what a RDV is about. Kept by events, an older version is ignored. */
@NullMarked
package fr.rdv.notification.motif;

import org.jspecify.annotations.NullMarked;
