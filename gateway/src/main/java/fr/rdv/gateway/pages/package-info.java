/** The files of the web client, as {@code web/build.sh} made them, and which of its two pages an address opens. */
@NullMarked
package fr.rdv.gateway.pages;

import org.jspecify.annotations.NullMarked;
