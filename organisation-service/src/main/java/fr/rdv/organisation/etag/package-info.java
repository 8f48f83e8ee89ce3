/** Optimistic locking over HTTP: a version travels as {@code ETag} and comes back as {@code If-Match}. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.rdv.organisation.etag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
