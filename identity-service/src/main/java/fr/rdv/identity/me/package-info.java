/** The agent who is signed in: who am I, the invitation accepted, the own name, the means to sign in. */
@ApplicationModule
@NullMarked
package fr.rdv.identity.me;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
