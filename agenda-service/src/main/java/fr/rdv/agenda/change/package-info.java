/** How an aggregate is changed: by whom, and from which version ({@code ETag}, {@code If-Match}). */
@NullMarked
package fr.rdv.agenda.change;

import org.jspecify.annotations.NullMarked;
