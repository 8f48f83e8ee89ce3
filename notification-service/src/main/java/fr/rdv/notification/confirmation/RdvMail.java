package fr.rdv.notification.confirmation;

import fr.rdv.notification.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a mail on a RDV shows, in its order.
 *
 * @param name whom it greets
 * @param lead the news, one sentence
 * @param facts date, motif and so on
 * @param informations « Informations supplémentaires », null without
 * @param notes sentences on what can be done and until when
 * @param links actions, the main one first
 * @param organisation whose contact card closes the mail, null for agents
 */
record RdvMail(
        String title,
        String name,
        String lead,
        List<Fact> facts,
        @Nullable String informations,
        List<String> notes,
        List<Link> links,
        @Nullable Organisation organisation) {

    /** A line of the recap. */
    record Fact(String label, String value) {}

    /** Somewhere to go. */
    record Link(String label, String url) {}

    Map<String, Object> model() {
        return Map.of("mail", this);
    }

    /** The lines of the contact card that are filled in. */
    public List<Fact> contact() {
        List<Fact> lines = new ArrayList<>();
        if (organisation != null) {
            Organisation.Contact contact = organisation.contact();
            add(lines, "Téléphone", contact.telephone());
            add(lines, "Courriel", contact.email());
            add(lines, isLink(contact.site()) ? "Site" : "Site à consulter", contact.site());
            add(lines, "Horaires", contact.horaires());
        }
        return lines;
    }

    private static boolean isLink(@Nullable String site) {
        return site != null && (site.startsWith("https://") || site.startsWith("http://"));
    }

    private static void add(List<Fact> lines, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Fact(label, value));
        }
    }
}
