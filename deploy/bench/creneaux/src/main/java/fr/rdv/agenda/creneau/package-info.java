/**
 * What searches cost, from PostgreSQL and over HTTP, on the performance data set of the vectors. It lies in the package of what
 * it measures, so that nothing is opened for its sake.
 */
@NullMarked
package fr.rdv.agenda.creneau;

import org.jspecify.annotations.NullMarked;
