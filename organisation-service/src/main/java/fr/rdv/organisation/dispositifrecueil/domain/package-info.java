/** The aggregate demande. */
@NullMarked
package fr.rdv.organisation.dispositifrecueil.domain;

import org.jspecify.annotations.NullMarked;
