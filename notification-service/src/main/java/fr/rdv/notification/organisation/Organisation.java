package fr.rdv.notification.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What mails say of an organisation. */
public record Organisation(
        UUID organisationId, UUID espaceId, long numero, String slug, String name, Contact contact, long version) {

    /** How to reach the organisation. */
    public record Contact(
            @Nullable String telephone,
            @Nullable String email,
            @Nullable String site,
            @Nullable String horaires) {}
}
