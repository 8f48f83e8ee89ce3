/**
 * What is changed of an agent who works here: level and accueil, services, admin d'espace, removal. Refused where it would
 * leave an organisation or an espace without admin, a RDV without agent or a plage without service.
 */
@ApplicationModule
@NullMarked
package fr.rdv.identity.role;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
