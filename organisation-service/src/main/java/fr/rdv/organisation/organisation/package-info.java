/**
 * Organisations: a mairie, a maison des solidarités. Each has a decimal numero in its public link, a time zone and contact
 * information. Other features ask {@link fr.rdv.organisation.organisation.OrganisationAccess} whether a caller may read or
 * configure one.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.organisation.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
