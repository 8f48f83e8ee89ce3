/** Short messages, handed to the operator while the caller waits. */
@NullMarked
package fr.rdv.notification.sms;

import org.jspecify.annotations.NullMarked;
