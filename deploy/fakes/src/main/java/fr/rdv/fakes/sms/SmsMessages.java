package fr.rdv.fakes.sms;

import fr.rdv.fakes.FakesProperties;
import fr.rdv.fakes.JsonFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The messages taken, kept over a restart; the oldest go when there are too many. */
@Component
class SmsMessages {
    private static final int KEPT = 500;

    private final JsonFile<ReceivedSms[]> file;
    private final List<ReceivedSms> messages;

    SmsMessages(FakesProperties properties) {
        file = new JsonFile<>(properties.data().resolve("sms.json"), ReceivedSms[].class);
        messages = new ArrayList<>(List.of(file.read().orElse(new ReceivedSms[0])));
    }

    /** Keeps a message, once for each reference. */
    synchronized ReceivedSms keep(String to, String text, String reference) {
        Optional<ReceivedSms> same = messages.stream()
                .filter(sms -> sms.reference().equals(reference))
                .findFirst();
        return same.orElseGet(() -> add(to, text, reference));
    }

    private ReceivedSms add(String to, String text, String reference) {
        long id = messages.isEmpty() ? 1 : messages.getLast().id() + 1;
        ReceivedSms sms = new ReceivedSms(id, Instant.now(), to, text, reference);
        messages.add(sms);
        if (messages.size() > KEPT) {
            messages.removeFirst();
        }
        file.write(messages.toArray(ReceivedSms[]::new));
        return sms;
    }

    synchronized List<ReceivedSms> newestFirst(String to) {
        return messages.reversed().stream()
                .filter(sms -> to.isBlank() || sms.to().contains(to.strip()))
                .toList();
    }
}
