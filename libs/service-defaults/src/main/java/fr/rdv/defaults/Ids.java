package fr.rdv.defaults;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Identifiers of aggregates and events: UUID version 7, so that an index grows at its end. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new identifier, never given twice by any replica. */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
