/**
 * What is kept so that a stolen database tells nothing: HMACs and AES-GCM, each purpose with its own key derived from
 * one secret of the service.
 */
@NullMarked
package fr.rdv.booking.secret;

import org.jspecify.annotations.NullMarked;
