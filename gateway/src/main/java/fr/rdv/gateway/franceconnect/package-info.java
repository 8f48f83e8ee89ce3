/**
 * Usagers who come by FranceConnect: {@code GET /connexion/franceconnect}. The gateway carries the proof from Keycloak's realm
 * of usagers to booking-service, which checks it and opens its own session; nothing of it stays here, neither session nor
 * token. The realm, the client, the filter chain and the cookie are other ones than those of agents.
 */
@NullMarked
package fr.rdv.gateway.franceconnect;

import org.jspecify.annotations.NullMarked;
