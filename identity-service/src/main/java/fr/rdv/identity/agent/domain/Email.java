package fr.rdv.identity.agent.domain;

import java.util.Locale;

/** The address that an agent signs in with; case and spaces around it do not count. */
public record Email(String address) {
    public Email {
        address = address.strip().toLowerCase(Locale.ROOT);
    }

    /** What is shown of it while the agent has no name. */
    public String localPart() {
        int at = address.indexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }

    /** Nothing of the address: it never enters a log. */
    @Override
    public String toString() {
        return "Email";
    }
}
