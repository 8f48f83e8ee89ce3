/** The gateway's own refusals, in the same form as those of the services: {@code application/problem+json}. */
@NullMarked
package fr.rdv.gateway.problem;

import org.jspecify.annotations.NullMarked;
