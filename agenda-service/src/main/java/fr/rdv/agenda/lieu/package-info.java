/** Local copy of lieux: where plages are held, as usagers are shown them. */
@NullMarked
package fr.rdv.agenda.lieu;

import org.jspecify.annotations.NullMarked;
