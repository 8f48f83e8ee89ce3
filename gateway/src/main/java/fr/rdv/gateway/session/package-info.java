/**
 * The session of a signed-in agent, in PostgreSQL so that any replica serves any request. It holds two small values, who
 * the agent is and the tokens, is read only where {@code access} asks for it, and is written only when it changed or once
 * a minute.
 */
@NullMarked
package fr.rdv.gateway.session;

import org.jspecify.annotations.NullMarked;
