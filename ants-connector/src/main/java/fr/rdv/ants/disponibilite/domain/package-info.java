/** What the engine asks, read strictly where the protocol is strict, and the form of its dates. */
@NullMarked
package fr.rdv.ants.disponibilite.domain;

import org.jspecify.annotations.NullMarked;
