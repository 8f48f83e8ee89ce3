/** The only door of the suite: login, session, routes, security headers and the web client; no business rule. */
@NullMarked
package fr.rdv.gateway;

import org.jspecify.annotations.NullMarked;
