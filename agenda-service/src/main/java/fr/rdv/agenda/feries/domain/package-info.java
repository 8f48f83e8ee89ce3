/** The computation itself, JDK only. */
@NamedInterface("domain")
@NullMarked
package fr.rdv.agenda.feries.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
