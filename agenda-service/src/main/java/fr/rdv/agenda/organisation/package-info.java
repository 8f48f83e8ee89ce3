/** Local copy of organisations: their espace, zone and département. */
@NullMarked
package fr.rdv.agenda.organisation;

import org.jspecify.annotations.NullMarked;
