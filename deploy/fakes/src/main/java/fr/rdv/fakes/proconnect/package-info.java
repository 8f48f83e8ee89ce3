/**
 * ProConnect's entrance. Keycloak plays the provider itself but takes any parameter and any length; this package says
 * no where ProConnect says no, then sends the browser on to realm {@code fournisseurs}.
 */
@NullMarked
package fr.rdv.fakes.proconnect;

import org.jspecify.annotations.NullMarked;
