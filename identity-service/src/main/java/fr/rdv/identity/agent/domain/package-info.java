/** The aggregate agent. */
@NullMarked
package fr.rdv.identity.agent.domain;

import org.jspecify.annotations.NullMarked;
