/**
 * The search for créneaux: what usagers are shown, what booking-service may book, what ANTS lists. Each search costs a
 * constant number of queries, whatever the number of agents and days; the computation is {@code creneau.domain}'s.
 */
@NullMarked
package fr.rdv.agenda.creneau;

import org.jspecify.annotations.NullMarked;
