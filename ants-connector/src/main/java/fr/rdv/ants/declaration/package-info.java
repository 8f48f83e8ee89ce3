/**
 * Declares RDVs to the coordination API and withdraws them. The event only notes what is to be done; workers of every replica
 * claim one row at a time and talk to the neighbours outside any transaction, until it is done. Numbers are encrypted, found
 * by HMAC, and erased 7 days after the RDV.
 */
@NullMarked
package fr.rdv.ants.declaration;

import org.jspecify.annotations.NullMarked;
