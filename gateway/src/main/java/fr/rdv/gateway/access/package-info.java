/**
 * Who may come in by which path, denied by default: one filter chain per kind of caller, each the only one that reads
 * what it trusts (a session, a bearer token, or nothing). Also the security headers of every answer.
 */
@NullMarked
package fr.rdv.gateway.access;

import org.jspecify.annotations.NullMarked;
