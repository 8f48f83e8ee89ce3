/**
 * ProConnect as an identity provider of realm {@code agents}: what its rules ask beyond Keycloak's own OpenID Connect
 * broker. Accounts are never created here, only linked: an agent exists by invitation.
 */
@NullMarked
package fr.rdv.keycloak;

import org.jspecify.annotations.NullMarked;
