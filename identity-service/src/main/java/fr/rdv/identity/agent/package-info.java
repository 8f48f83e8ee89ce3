/**
 * Agents: who they are, their level in each organisation, their services. An agent belongs to one espace. Every change
 * raises the agent's version under its row lock and leaves on {@code identity.agent.v1}, never with the e-mail.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.identity.agent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
