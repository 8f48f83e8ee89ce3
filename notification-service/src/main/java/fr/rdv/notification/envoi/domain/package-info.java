/** When to try again. */
@NullMarked
package fr.rdv.notification.envoi.domain;

import org.jspecify.annotations.NullMarked;
