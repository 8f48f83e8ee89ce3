package fr.rdv.identity.invitation.domain;

import fr.rdv.identity.agent.domain.Email;
import fr.rdv.identity.agent.domain.Name;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person of a list.
 *
 * @param line line of the text, from 1
 * @param raw what was read there
 * @param address what looks most like an e-mail, null when nothing does
 */
public record Invitee(int line, String raw, @Nullable String address, Name name) {

    /** The e-mail, empty when it cannot be one. */
    public Optional<Email> email() {
        return Optional.ofNullable(address).filter(Email::isValid).map(Email::new);
    }
}
