package fr.rdv.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Spares the store: Spring Session writes the last access at each request, this one at most once per interval, so that a
 * session may end that much sooner than its idle limit says. Also ends a session at its absolute age.
 */
final class ThriftySessions<S extends Session> implements SessionRepository<ThriftySession<S>> {
    private final SessionRepository<S> stored;
    private final Duration absolute;
    private final Duration touchEvery;
    private final Clock clock;

    ThriftySessions(SessionRepository<S> stored, Duration absolute, Duration touchEvery, Clock clock) {
        this.stored = stored;
        this.absolute = absolute;
        this.touchEvery = touchEvery;
        this.clock = clock;
    }

    @Override
    public ThriftySession<S> createSession() {
        return new ThriftySession<>(stored.createSession(), touchEvery, true);
    }

    @Override
    public void save(ThriftySession<S> session) {
        if (session.isChanged()) {
            stored.save(session.stored());
            session.saved();
        }
    }

    @Override
    public @Nullable ThriftySession<S> findById(String id) {
        S session = stored.findById(id);
        if (session == null) {
            return null;
        }
        Instant end = session.getCreationTime().plus(absolute);
        if (clock.instant().isAfter(end)) {
            stored.deleteById(id);
            return null;
        }
        return new ThriftySession<>(session, touchEvery, false);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }
}
