/** Plages d'ouverture, occupation of agents, créneaux. */
@NullMarked
package fr.rdv.agenda;

import org.jspecify.annotations.NullMarked;
