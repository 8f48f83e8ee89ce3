/** Plages d'ouverture themselves, JDK only: the aggregate, and the plage as the search for créneaux sees it. */
@NullMarked
package fr.rdv.agenda.plageouverture.domain;

import org.jspecify.annotations.NullMarked;
