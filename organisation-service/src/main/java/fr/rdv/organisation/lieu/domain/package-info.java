/** The aggregate lieu. */
@NullMarked
package fr.rdv.organisation.lieu.domain;

import org.jspecify.annotations.NullMarked;
