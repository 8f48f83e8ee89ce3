package fr.rdv.fakes.mail;

import fr.rdv.fakes.FakesProperties;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Defers the first delivery to each recipient domain, as many town halls' servers do. */
@Component
class Greylist {

    private final boolean active;
    private final Set<String> domains = ConcurrentHashMap.newKeySet();

    Greylist(FakesProperties properties) {
        this.active = properties.smtp().greylisting();
    }

    boolean defers(String recipient) {
        String domain = recipient.substring(recipient.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return active && domains.add(domain);
    }
}
