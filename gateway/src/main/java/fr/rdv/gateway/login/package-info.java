/**
 * Signing agents in and out at Keycloak: {@code GET /connexion}, {@code POST /deconnexion}, {@code GET /api/session}.
 * Endpoints of the realm are written down rather than discovered, so that the gateway starts without Keycloak.
 */
@NullMarked
package fr.rdv.gateway.login;

import org.jspecify.annotations.NullMarked;
