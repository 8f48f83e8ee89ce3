/** The mail with the 6-digit code: sent while the caller waits, since a code that comes late is of no use. */
@NullMarked
package fr.rdv.notification.code;

import org.jspecify.annotations.NullMarked;
