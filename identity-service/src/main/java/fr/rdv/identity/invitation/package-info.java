/**
 * Invitations: someone new gets a Keycloak account and its mail before this service knows the agent; an agent who exists
 * joins at once, without mail. Nothing depends on this feature.
 */
@ApplicationModule
@NullMarked
package fr.rdv.identity.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
