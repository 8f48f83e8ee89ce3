package fr.rdv.booking.testdata;

import fr.rdv.booking.motif.Motif;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Motifs as organisation-service tells them. */
public final class MotifFixture {
    private MotifFixture() {}

    /** Half an hour and a pause of five minutes, with pré-demandes. */
    public static Motif passeport() {
        return motif(true, true, false, "PASSEPORT");
    }

    /** The same without pré-demande. */
    public static Motif etatCivil() {
        return motif(true, true, false, null);
    }

    /** The same, closed to usagers. */
    public static Motif offline() {
        return motif(false, true, false, null);
    }

    /** The same, which usagers do not move. */
    public static Motif unmovable() {
        return motif(true, false, false, null);
    }

    /** The same in sessions. */
    public static Motif collectif() {
        return motif(true, true, true, null);
    }

    /** The same by video. */
    public static Motif visio() {
        return motif("visio", true, true, false, null);
    }

    /** The same by telephone. */
    public static Motif telephone() {
        return motif("telephone", true, true, false, null);
    }

    private static Motif motif(boolean online, boolean movable, boolean collectif, @Nullable String categorie) {
        return motif("sur_place", online, movable, collectif, categorie);
    }

    private static Motif motif(
            String type, boolean online, boolean movable, boolean collectif, @Nullable String categorie) {
        return new Motif(
                new UUID(0, 10),
                new UUID(0, 11),
                new UUID(0, 12),
                new UUID(0, 13),
                "État civil",
                "Passeport",
                type,
                30,
                5,
                "#0b5563",
                online,
                movable,
                30,
                129600,
                categorie,
                null,
                null,
                null,
                collectif,
                "visible_notifie",
                3,
                List.of(),
                false);
    }
}
