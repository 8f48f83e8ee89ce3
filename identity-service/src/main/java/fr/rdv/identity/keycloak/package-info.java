/**
 * Accounts of agents in Keycloak's realm {@code agents}, through its admin client. An account without an agent is harmless:
 * it is found again by its e-mail, with the agent's id that it was given, when the invitation is tried again.
 */
@ApplicationModule
@NullMarked
package fr.rdv.identity.keycloak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
