/**
 * An agent's plages, absences and RDV times as a calendar that other software subscribes to. The address holds a secret, kept
 * hashed, which the agent can change; nothing in it names an usager, and titles of absences stay out.
 */
@NullMarked
package fr.rdv.agenda.calendrier;

import org.jspecify.annotations.NullMarked;
