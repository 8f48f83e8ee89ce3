package fr.rdv.booking.recap;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.rdv.booking.usager.FoldedName;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tries of the three letters, counted per participation whichever the link or the replica. */
@Repository
class RecapTries {
    private static final int LETTERS = 3;

    private final JdbcClient jdbc;
    private final RecapProperties limits;
    private final Clock clock;

    RecapTries(JdbcClient jdbc, RecapProperties limits, Clock clock) {
        this.jdbc = jdbc;
        this.limits = limits;
        this.clock = clock;
    }

    /** The answer to a try. */
    sealed interface Outcome {
        /** The letters are those of the name. */
        record Right() implements Outcome {}

        /** They are not. */
        record Wrong(int triesLeft) implements Outcome {}

        /** Too many tries: nothing was compared. */
        record Locked(Instant until) implements Outcome {}
    }

    private record State(int tries, @Nullable OffsetDateTime lockedUntil) {}

    /** Compares letters with the names of who comes and who booked; what is wrong counts, whatever happens next. */
    @Transactional
    Outcome compare(UUID participationId, String letters, List<String> lastNames) {
        jdbc.sql("INSERT INTO recap_try (participation_id, tries) VALUES (?, 0) ON CONFLICT DO NOTHING")
                .param(participationId)
                .update();
        State state = jdbc.sql("SELECT tries, locked_until FROM recap_try WHERE participation_id = ? FOR UPDATE")
                .param(participationId)
                .query(State.class)
                .single();
        Instant now = clock.instant();
        OffsetDateTime lockedUntil = state.lockedUntil();
        if (lockedUntil != null && now.isBefore(lockedUntil.toInstant())) {
            return new Outcome.Locked(lockedUntil.toInstant());
        }
        if (lastNames.stream().anyMatch(lastName -> isRight(letters, lastName))) {
            keep(participationId, 0, null);
            return new Outcome.Right();
        }
        int tries = state.tries() + 1;
        boolean last = tries >= limits.tries();
        keep(participationId, last ? 0 : tries, last ? now.plus(limits.lock()) : null);
        return new Outcome.Wrong(limits.tries() - tries);
    }

    static boolean isRight(String letters, String lastName) {
        byte[] expected = FoldedName.of(lastName).first(LETTERS).getBytes(UTF_8);
        byte[] given = FoldedName.of(letters).first(LETTERS).getBytes(UTF_8);
        return MessageDigest.isEqual(expected, given);
    }

    private void keep(UUID participationId, int tries, @Nullable Instant lockedUntil) {
        jdbc.sql("UPDATE recap_try SET tries = :tries, locked_until = CAST(:until AS timestamptz)"
                        + " WHERE participation_id = :id")
                .param("tries", tries)
                .param("until", lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC))
                .param("id", participationId)
                .update();
    }
}
