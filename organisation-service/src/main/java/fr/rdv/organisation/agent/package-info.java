/**
 * Agents as this service needs them: a copy of {@code identity.agent.v1}, and who caused a change. It decides nothing; each
 * feature has its own access policy.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.organisation.agent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
