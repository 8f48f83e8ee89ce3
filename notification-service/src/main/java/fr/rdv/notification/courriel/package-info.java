/** Mails as this service sends them: text, html and calendar parts, handed to SMTP. Knows nothing of RDVs. */
@NullMarked
package fr.rdv.notification.courriel;

import org.jspecify.annotations.NullMarked;
