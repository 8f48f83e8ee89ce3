/** Copy of the organisations: which of them receive passport and identity card files, and their public link. */
@NullMarked
package fr.rdv.ants.organisation;

import org.jspecify.annotations.NullMarked;
