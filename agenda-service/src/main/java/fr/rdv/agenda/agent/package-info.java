/** Local copy of agents: whose plages count, and who may act on whose agenda (FEATURES 2.7, 2.8). */
@NullMarked
package fr.rdv.agenda.agent;

import org.jspecify.annotations.NullMarked;
