/**
 * Who calls: bearer tokens of the agents' realm, roles of that realm, nothing allowed by default. What a caller may do with
 * one aggregate is decided by the feature's own policy class.
 */
@NullMarked
package fr.rdv.defaults.security;

import org.jspecify.annotations.NullMarked;
