/** Pré-demande numbers and their status. */
@NullMarked
package fr.rdv.ants.coordination.domain;

import org.jspecify.annotations.NullMarked;
