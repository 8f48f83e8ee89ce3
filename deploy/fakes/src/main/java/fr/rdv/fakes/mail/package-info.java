/**
 * A mail server that takes every message and delivers none: pages to read the mail, JSON for tests, and the bad
 * habits a sender meets (greylisting, a server that is down).
 */
@NullMarked
package fr.rdv.fakes.mail;

import org.jspecify.annotations.NullMarked;
