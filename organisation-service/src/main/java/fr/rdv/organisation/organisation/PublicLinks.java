package fr.rdv.organisation.organisation;

import fr.rdv.organisation.organisation.domain.Organisation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The links by which usagers reach organisations: stable, since the numero alone leads (S67, S69). */
@Component
public class PublicLinks {
    private final String publicUrl;

    PublicLinks(@Value("${rdv.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** Where usagers book with an organisation. */
    public String to(Organisation organisation) {
        return "%s/org/%d/%s".formatted(publicUrl, organisation.numero(), organisation.slug());
    }
}
