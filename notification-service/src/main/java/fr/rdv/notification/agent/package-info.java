/** Copy of the agents: display name only, their e-mail stays with identity-service. */
@NullMarked
package fr.rdv.notification.agent;

import org.jspecify.annotations.NullMarked;
