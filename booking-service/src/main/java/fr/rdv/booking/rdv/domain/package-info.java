/** The RDV and its rules, free of Spring: what may be booked, until when an usager may cancel, what an event says. */
@NullMarked
package fr.rdv.booking.rdv.domain;

import org.jspecify.annotations.NullMarked;
