package fr.rdv.booking.usager;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an usager proved.
 *
 * @param contact of the code, or the e-mail that FranceConnect told; of neither when it told none
 * @param by {@code code} or {@code franceconnect}
 * @param identity what FranceConnect vouches for, null after a code
 */
public record UsagerSession(
        Contact contact, String by, @Nullable Identity identity) {
    static final String FRANCECONNECT = "franceconnect";
    private static final String CODE = "code";

    /** Names and birth date that nobody changes. */
    public record Identity(
            String firstName, String lastName, @Nullable LocalDate birthDate) {
        /** As fiches are matched. */
        public String foldedName() {
            return FoldedName.of(lastName).letters() + " "
                    + FoldedName.of(firstName).letters();
        }
    }

    /** After a code; what FranceConnect said before in the same browser stays true. */
    static UsagerSession provedByCode(Contact contact, @Nullable UsagerSession before) {
        return before == null || before.identity() == null
                ? new UsagerSession(contact, CODE, null)
                : new UsagerSession(contact, before.by(), before.identity());
    }

    /** Whether messages can reach them. */
    boolean hasContact() {
        return contact.email() != null || contact.telephone() != null;
    }

    /**
     * Whose proches these are. FranceConnect does not check the e-mail that it tells: with it goes the identity, so that
     * nobody meets the proches of another by declaring their address.
     */
    public String owner() {
        return identity == null
                ? contact.value()
                : contact.value() + " " + identity.foldedName() + " " + identity.birthDate();
    }
}
