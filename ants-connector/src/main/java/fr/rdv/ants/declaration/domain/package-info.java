/** A declaration, its states, and when to try again. */
@NullMarked
package fr.rdv.ants.declaration.domain;

import org.jspecify.annotations.NullMarked;
