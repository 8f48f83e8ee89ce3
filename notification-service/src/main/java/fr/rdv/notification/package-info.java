/** E-mails that tell usagers and agents what became of a RDV. */
@NullMarked
package fr.rdv.notification;

import org.jspecify.annotations.NullMarked;
