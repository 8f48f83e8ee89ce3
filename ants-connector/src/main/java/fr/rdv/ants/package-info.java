/** The France Titres engine's calls, and the declarations to its coordination API. */
@NullMarked
package fr.rdv.ants;

import org.jspecify.annotations.NullMarked;
