/**
 * Keeps Keycloak in step with agents. What an agent's change asks of the account becomes a row of work in the same
 * transaction, carried out right after the commit, and later when Keycloak is down; in order for each agent, by any replica.
 * A step reads the agent when it runs, and can be run again.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.identity.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
