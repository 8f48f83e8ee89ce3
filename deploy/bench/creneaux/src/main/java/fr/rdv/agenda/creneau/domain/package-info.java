/** What the computation alone costs (JMH). */
@NullMarked
package fr.rdv.agenda.creneau.domain;

import org.jspecify.annotations.NullMarked;
