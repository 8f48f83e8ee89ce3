/**
 * Cookies of the usager's side. A cookie holds an opaque random token, the database its hash only: a stolen table opens
 * no session.
 */
@NullMarked
package fr.rdv.booking.session;

import org.jspecify.annotations.NullMarked;
