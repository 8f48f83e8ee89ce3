/**
 * Refusals as {@code application/problem+json}: a stable {@code type}, a French {@code title} that a screen may show as it
 * is, and nothing of the inside.
 */
@NullMarked
package fr.rdv.defaults.problem;

import org.jspecify.annotations.NullMarked;
