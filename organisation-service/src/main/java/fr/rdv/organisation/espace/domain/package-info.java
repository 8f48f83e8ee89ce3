/** The aggregate espace and its services. */
@NullMarked
package fr.rdv.organisation.espace.domain;

import org.jspecify.annotations.NullMarked;
