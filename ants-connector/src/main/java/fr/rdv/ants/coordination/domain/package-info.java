/** The forms of date that éditeurs use. */
@NullMarked
package fr.rdv.ants.coordination.domain;

import org.jspecify.annotations.NullMarked;
