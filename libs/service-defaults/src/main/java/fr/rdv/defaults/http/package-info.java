/** Calls to a neighbour: by name, to any of its replicas, with this service's own token, never without a timeout. */
@NullMarked
package fr.rdv.defaults.http;

import org.jspecify.annotations.NullMarked;
