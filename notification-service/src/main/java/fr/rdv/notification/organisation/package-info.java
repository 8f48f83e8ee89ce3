/** Copy of the organisations: name and contact card shown in mails. Kept by events, an older version is ignored. */
@NullMarked
package fr.rdv.notification.organisation;

import org.jspecify.annotations.NullMarked;
