/**
 * Plages d'ouverture: time that agents open to motifs. A plage belongs to one organisation and one agent; its motifs are
 * individual ones of that organisation, of the agent's services; it has an open lieu when one of them is received sur place.
 */
@ApplicationModule(type = Type.OPEN)
@NullMarked
package fr.rdv.agenda.plageouverture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
