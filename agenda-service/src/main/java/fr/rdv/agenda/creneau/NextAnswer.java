package fr.rdv.agenda.creneau;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The first start after days that hold none. */
record NextAnswer(OffsetDateTime start) {
    static @Nullable NextAnswer of(@Nullable Long start, Wish wish) {
        return start == null ? null : new NextAnswer(CreneauAnswer.at(start, wish.zone()));
    }
}
