package fr.rdv.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;

class ThriftySessionsTests {
    private static final Instant LOGIN = Instant.parse("2026-12-01T08:00:00Z");

    @SuppressWarnings("unchecked")
    private final SessionRepository<MapSession> stored = mock(SessionRepository.class);

    @Test
    void writesNothingWhenTheSessionWasOnlyRead() {
        ThriftySessions<MapSession> sessions = sessionsAt(LOGIN.plusSeconds(59));
        ThriftySession<MapSession> session = sessions.findById("id");

        session.setLastAccessedTime(LOGIN.plusSeconds(59));
        sessions.save(session);

        verify(stored, never()).save(any());
    }

    @Test
    void writesTheLastAccessOnceAMinute() {
        ThriftySessions<MapSession> sessions = sessionsAt(LOGIN.plusSeconds(60));
        ThriftySession<MapSession> session = sessions.findById("id");

        session.setLastAccessedTime(LOGIN.plusSeconds(60));
        sessions.save(session);

        verify(stored).save(session.stored());
        assertThat(session.getLastAccessedTime()).isEqualTo(LOGIN.plusSeconds(60));
    }

    @Test
    void writesWhatChanged() {
        ThriftySessions<MapSession> sessions = sessionsAt(LOGIN.plusSeconds(1));
        ThriftySession<MapSession> session = sessions.findById("id");

        session.setAttribute("tokens", "renewed");
        sessions.save(session);

        verify(stored).save(session.stored());
    }

    @Test
    void endsASessionAtItsAbsoluteAge() {
        ThriftySessions<MapSession> sessions =
                sessionsAt(LOGIN.plus(Duration.ofHours(8)).plusSeconds(1));

        assertThat(sessions.findById("id")).isNull();
        verify(stored).deleteById("id");
    }

    private ThriftySessions<MapSession> sessionsAt(Instant now) {
        MapSession session = new MapSession("id");
        session.setCreationTime(LOGIN);
        session.setLastAccessedTime(LOGIN);
        when(stored.findById("id")).thenReturn(session);
        return new ThriftySessions<>(
                stored, Duration.ofHours(8), Duration.ofMinutes(1), Clock.fixed(now, ZoneOffset.UTC));
    }
}
