package fr.rdv.fakes;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Settings for tests: a free SMTP port, a stall that does not stall. */
public final class FakesFixture {

    private FakesFixture() {}

    public static FakesProperties in(Path data) {
        return in(data, false);
    }

    public static FakesProperties in(Path data, boolean greylisting) {
        return in(data, new FakesProperties.Smtp("127.0.0.1", 0, greylisting, 2000));
    }

    public static FakesProperties in(Path data, FakesProperties.Smtp smtp) {
        return new FakesProperties(
                data,
                smtp,
                new FakesProperties.Ants("jeton", Duration.ofMillis(1)),
                new FakesProperties.Adresse(Duration.ofMillis(1)),
                new FakesProperties.Sms("jeton", Duration.ofMillis(1)),
                new FakesProperties.Proconnect(URI.create("http://127.0.0.1:18080/auth")));
    }
}
