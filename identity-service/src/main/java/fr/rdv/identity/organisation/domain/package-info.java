/** Which espace an organisation and a service belong to. */
@NullMarked
package fr.rdv.identity.organisation.domain;

import org.jspecify.annotations.NullMarked;
