/** What an agent may reach: organisations, services, the espace. */
@NullMarked
package fr.rdv.organisation.agent.domain;

import org.jspecify.annotations.NullMarked;
