/**
 * RDVs collectifs: agents set sessions of a motif collectif, usagers take seats in them (FEATURES 2.5). A seat is given under
 * the lock of the session's row, which counts its participations.
 *
 * <p>Used by {@code reservation}, where an usager signs up; leaving and cancelling are those of any RDV.
 */
@NullMarked
package fr.rdv.booking.collectif;

import org.jspecify.annotations.NullMarked;
