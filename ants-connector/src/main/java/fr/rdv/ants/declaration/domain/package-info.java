/** A RDV as ANTS is concerned by it, and when to try again. */
@NullMarked
package fr.rdv.ants.declaration.domain;

import org.jspecify.annotations.NullMarked;
