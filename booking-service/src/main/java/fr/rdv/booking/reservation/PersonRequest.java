package fr.rdv.booking.reservation;

import fr.rdv.booking.usager.Contact;
import fr.rdv.booking.usager.UsagerIdentity;
import fr.rdv.booking.usager.UsagerSession;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The one who books. The contact is the one that was proved. */
record PersonRequest(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable LocalDate birthDate,
        @Nullable String telephone) {

    /** What was proved wins over what was typed. */
    UsagerIdentity.Typed with(UsagerSession session) {
        Contact contact = session.contact();
        UsagerSession.Identity identity = session.identity();
        return new UsagerIdentity.Typed(
                identity == null ? firstName : identity.firstName(),
                identity == null ? lastName : identity.lastName(),
                identity == null || identity.birthDate() == null ? birthDate : identity.birthDate(),
                contact.email(),
                contact.telephone() == null ? telephone : contact.telephone());
    }
}
