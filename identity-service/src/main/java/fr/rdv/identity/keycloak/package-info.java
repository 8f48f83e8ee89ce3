/** Accounts in Keycloak's realm {@code agents}, through its admin client. Every operation can be done again without harm. */
@ApplicationModule
@NullMarked
package fr.rdv.identity.keycloak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
