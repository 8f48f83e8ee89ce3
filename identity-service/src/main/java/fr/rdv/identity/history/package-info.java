/** Who changed what of an agent, when, before and after; never an e-mail. Written in the transaction of the change. */
@ApplicationModule
@NullMarked
package fr.rdv.identity.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
