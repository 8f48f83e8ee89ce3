/** Dates and durations as a person reads them. */
@NullMarked
package fr.rdv.notification.confirmation.domain;

import org.jspecify.annotations.NullMarked;
