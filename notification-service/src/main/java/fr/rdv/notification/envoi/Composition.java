package fr.rdv.notification.envoi;

import fr.rdv.notification.courriel.Courriel;
import java.util.Optional;

/** Writes the mails of one kind of envoi. */
public interface Composition {

    /** Whether this composition writes that envoi. */
    boolean writes(Envoi envoi);

    /**
     * Writes the mail.
     *
     * @return empty if there is nothing to send: no address, no wish to be told, or the RDV is over
     * @throws RuntimeException if something is missing for now: the envoi is tried again later
     */
    Optional<Courriel> compose(Envoi envoi);
}
