package fr.rdv.booking.testdata;

import fr.rdv.booking.motif.Motif;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Motifs as organisation-service tells them. */
public final class MotifFixture {
    private MotifFixture() {}

    /** Half an hour and a pause of five minutes, with pré-demandes. */
    public static Motif passeport() {
        return motif(true, "PASSEPORT");
    }

    /** The same without pré-demande. */
    public static Motif etatCivil() {
        return motif(true, null);
    }

    /** The same, closed to usagers. */
    public static Motif offline() {
        return motif(false, null);
    }

    private static Motif motif(boolean online, @Nullable String categorie) {
        return new Motif(
                new UUID(0, 10),
                new UUID(0, 11),
                new UUID(0, 12),
                new UUID(0, 13),
                "État civil",
                "Passeport",
                "sur_place",
                30,
                5,
                "#0b5563",
                online,
                true,
                categorie,
                null,
                null,
                null,
                false);
    }
}
