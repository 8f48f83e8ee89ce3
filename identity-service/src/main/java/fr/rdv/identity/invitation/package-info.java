/**
 * Invitations: one, or a pasted list with a verdict per line first; sent again, revoked, listed while pending. Someone new
 * gets an account and a mail, carried out by {@code account}; an agent who exists joins at once, without mail.
 */
@ApplicationModule
@NullMarked
package fr.rdv.identity.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
