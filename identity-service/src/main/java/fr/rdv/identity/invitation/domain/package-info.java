/** How a pasted list of people is read. */
@NullMarked
package fr.rdv.identity.invitation.domain;

import org.jspecify.annotations.NullMarked;
