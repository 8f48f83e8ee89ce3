/** The aggregate motif and its rules. */
@NullMarked
package fr.rdv.organisation.motif.domain;

import org.jspecify.annotations.NullMarked;
