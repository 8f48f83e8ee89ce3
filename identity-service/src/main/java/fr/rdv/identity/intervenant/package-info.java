/**
 * Intervenants: agendas without e-mail nor account, freely named, managed by the other agents of one organisation (S20–S24),
 * and the conversion of an agent into one and back.
 */
@ApplicationModule
@NullMarked
package fr.rdv.identity.intervenant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
