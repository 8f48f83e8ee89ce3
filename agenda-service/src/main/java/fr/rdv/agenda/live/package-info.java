/**
 * Live agendas: an open one learns within a second that it changed, and reads it again. Triggers tell of each change in its own
 * transaction (V11); each replica listens on one connection and tells the browsers that it serves, whichever replica made the
 * change. Nothing is resumed after a cut: the browser reads again when its stream opens.
 */
@NullMarked
package fr.rdv.agenda.live;

import org.jspecify.annotations.NullMarked;
