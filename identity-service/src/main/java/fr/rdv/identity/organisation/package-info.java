/**
 * Organisations and espaces as this service needs them: copies of {@code organisation.organisation.v1} and
 * {@code organisation.espace.v1}, behind organisation-service by milliseconds.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.identity.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
