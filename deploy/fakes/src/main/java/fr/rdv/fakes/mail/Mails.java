package fr.rdv.fakes.mail;

import fr.rdv.fakes.FakesProperties;
import fr.rdv.fakes.JsonFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The mails caught, newest first, one JSON file each; the oldest go when there are too many. */
@Component
class Mails {
    private static final String SUFFIX = ".json";

    private final Path directory;
    private final int kept;
    private final NavigableMap<Long, ReceivedMail> byId = new TreeMap<>();

    Mails(FakesProperties properties) {
        this.directory = properties.data().resolve("mails");
        this.kept = properties.smtp().kept();
        if (Files.isDirectory(directory)) {
            read();
        }
    }

    synchronized ReceivedMail keep(String sender, List<String> recipients, String source) {
        long id = byId.isEmpty() ? 1 : byId.lastKey() + 1;
        ReceivedMail mail = new ReceivedMail(id, Instant.now(), sender, List.copyOf(recipients), source);
        file(id).write(mail);
        byId.put(id, mail);
        if (byId.size() > kept) {
            file(byId.firstKey()).delete();
            byId.pollFirstEntry();
        }
        return mail;
    }

    synchronized List<ReceivedMail> newestFirst(String recipient) {
        return byId.descendingMap().values().stream()
                .filter(mail -> mail.isFor(recipient))
                .toList();
    }

    synchronized Optional<ReceivedMail> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized void clear() {
        byId.keySet().forEach(id -> file(id).delete());
        byId.clear();
    }

    private void read() {
        List<Long> ids = ids();
        ids.stream().limit(kept).flatMap(id -> file(id).read().stream()).forEach(mail -> byId.put(mail.id(), mail));
        ids.stream().skip(kept).forEach(id -> file(id).delete());
    }

    /** Of the files, the newest first: more may be there than are kept today. */
    private List<Long> ids() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> Long.valueOf(name.substring(0, name.length() - SUFFIX.length())))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonFile<ReceivedMail> file(long id) {
        return new JsonFile<>(directory.resolve(id + SUFFIX), ReceivedMail.class);
    }
}
