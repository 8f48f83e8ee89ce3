/**
 * Client of ANTS's coordination API (spec ANTS B), which prevents two RDVs for one number: status, declaration, withdrawal.
 * Everything travels in the query string, which is why no address is ever logged here.
 */
@NullMarked
package fr.rdv.ants.coordination;

import org.jspecify.annotations.NullMarked;
