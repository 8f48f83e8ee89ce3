/** Copy of the lieux: the meeting points of ANTS. Kept by events, an older version is ignored. */
@NullMarked
package fr.rdv.ants.lieu;

import org.jspecify.annotations.NullMarked;
