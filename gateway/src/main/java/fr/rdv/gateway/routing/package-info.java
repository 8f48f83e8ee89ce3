/**
 * Which path goes to which service, what of the request is passed on, and what is answered when a service is out of
 * reach. Nothing here decides who may call: that is {@code access}.
 */
@NullMarked
package fr.rdv.gateway.routing;

import org.jspecify.annotations.NullMarked;
