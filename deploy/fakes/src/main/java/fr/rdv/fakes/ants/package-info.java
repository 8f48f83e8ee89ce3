/**
 * The coordination ("optimisation") API of ANTS, in its own English words: everything in the query string, no
 * update, a management URL used once, appointments that exist without being shown. Source: {@code spec/ANTS.md} B.
 */
@NullMarked
package fr.rdv.fakes.ants;

import org.jspecify.annotations.NullMarked;
