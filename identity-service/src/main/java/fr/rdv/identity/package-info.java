/** Agents, their roles, their invitations and their Keycloak accounts. */
@NullMarked
package fr.rdv.identity;

import org.jspecify.annotations.NullMarked;
