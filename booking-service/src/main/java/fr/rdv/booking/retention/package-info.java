/** What is forgotten once it is of no use: expired codes, sessions, holds and request keys. */
@NullMarked
package fr.rdv.booking.retention;

import org.jspecify.annotations.NullMarked;
