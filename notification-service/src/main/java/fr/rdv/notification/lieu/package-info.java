/** Copy of the lieux: the address shown in mails. Kept by events, an older version is ignored. */
@NullMarked
package fr.rdv.notification.lieu;

import org.jspecify.annotations.NullMarked;
