/**
 * Messages to be sent: one row per message, unique, written with the event that caused it. Workers of every replica claim
 * rows one by one, ask a {@link fr.rdv.notification.envoi.Composition} for the mail, hand it to SMTP and note it at once.
 * A recipient gets the messages of one RDV in the order of its versions.
 */
@NullMarked
package fr.rdv.notification.envoi;

import org.jspecify.annotations.NullMarked;
