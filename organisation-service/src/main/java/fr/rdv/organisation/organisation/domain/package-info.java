/** The aggregate organisation. */
@NullMarked
package fr.rdv.organisation.organisation.domain;

import org.jspecify.annotations.NullMarked;
