/**
 * The permission walk: every endpoint of a service's OpenAPI file, every caller, ids of one's own espace and of another one,
 * against the matrix that {@code docs/permissions.md} declares for people.
 */
@NullMarked
package fr.rdv.testing.permission;

import org.jspecify.annotations.NullMarked;
