/**
 * What every service does the same way, auto-configured. No word of the business lives here: a rule that one service needs
 * stays in that service.
 */
@NullMarked
package fr.rdv.defaults;

import org.jspecify.annotations.NullMarked;
