package fr.rdv.booking.collectif;

import fr.rdv.booking.lieu.Lieu;
import fr.rdv.booking.lieu.Lieux;
import fr.rdv.booking.usager.Contact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The sessions that usagers may sign up for (FEATURES 2.5): of a motif online, at a lieu that is open, to come, not cancelled,
 * within the motif's delays.
 */
@Repository
public class OpenSeances {
    private static final int SHOWN = 100;
    private static final String TAKEN =
            "(SELECT count(*) FROM participation p WHERE p.rdv_id = r.id AND p.status NOT IN ('EXCUSED', 'REVOKED'))";
    private static final String OPEN = "SELECT r.id, r.motif_id, r.lieu_id, r.starts_at, r.ends_at, r.zone, r.title,"
            + " r.seats, r.seats - " + TAKEN + " AS seats_left" + """
              FROM rdv r JOIN motif m ON m.id = r.motif_id JOIN lieu l ON l.id = r.lieu_id
             WHERE r.kind = 'collectif' AND r.status = 'UNKNOWN' AND l.open
               AND m.online AND NOT m.deleted AND m.visibility <> 'invisible'
               AND r.starts_at >= :now + make_interval(mins => m.min_delay_min)
               AND r.starts_at <= :now + make_interval(mins => m.max_delay_min)
            """;

    private final JdbcClient jdbc;
    private final Lieux lieux;
    private final Clock clock;

    OpenSeances(JdbcClient jdbc, Lieux lieux, Clock clock) {
        this.jdbc = jdbc;
        this.lieux = lieux;
        this.clock = clock;
    }

    /**
     * A session as everybody sees it: nothing of who takes part.
     *
     * @param start on the organisation's wall clock
     * @param title null when the motif's name says it all
     * @param seats null without a limit
     * @param seatsLeft null without a limit, else zero or more
     */
    public record Seance(
            UUID rdvId,
            UUID motifId,
            OffsetDateTime start,
            OffsetDateTime end,
            String zone,
            @Nullable String title,
            @Nullable Integer seats,
            @Nullable Integer seatsLeft,
            @Nullable Lieu lieu) {}

    /** Those of a motif with a seat left, the next first; at one lieu if said. */
    public List<Seance> withSeats(UUID motifId, @Nullable UUID lieuId) {
        return open("AND r.motif_id = :motif AND (CAST(:lieu AS uuid) IS NULL OR r.lieu_id = CAST(:lieu AS uuid))"
                        + " AND (r.seats IS NULL OR r.seats > " + TAKEN + ") ORDER BY r.starts_at, r.id LIMIT " + SHOWN)
                .param("motif", motifId)
                .param("lieu", lieuId == null ? null : lieuId.toString())
                .query(this::read)
                .list();
    }

    /** One of them, with a seat left or not. */
    public Optional<Seance> find(UUID rdvId) {
        return open("AND r.id = :rdv").param("rdv", rdvId).query(this::read).optional();
    }

    /** Whether no seat is left and this contact has none to change: a refusal that need not wait for the row. */
    boolean isFullFor(UUID rdvId, Contact contact) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM rdv r WHERE r.id = :rdv AND r.seats <= " + TAKEN + """
                AND NOT EXISTS (SELECT 1 FROM participation p JOIN usager u ON u.id = p.usager_id
                       LEFT JOIN usager f ON f.id = u.responsable_id
                 WHERE p.rdv_id = r.id AND p.status NOT IN ('EXCUSED', 'REVOKED')
                   AND (COALESCE(f.email, u.email) = :email OR COALESCE(f.telephone, u.telephone) = :telephone)))
                """)
                .param("rdv", rdvId)
                .param("email", contact.email())
                .param("telephone", contact.telephone())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec open(String condition) {
        return jdbc.sql(OPEN + condition).param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private Seance read(ResultSet row, int number) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        return new Seance(
                row.getObject("id", UUID.class),
                row.getObject("motif_id", UUID.class),
                at(row, "starts_at", zone),
                at(row, "ends_at", zone),
                zone.getId(),
                row.getString("title"),
                row.getObject("seats", Integer.class),
                row.getObject("seats") == null ? null : Math.max(0, row.getInt("seats_left")),
                lieux.find(row.getObject("lieu_id", UUID.class)).orElse(null));
    }

    private static OffsetDateTime at(ResultSet row, String column, ZoneId zone) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(zone)
                .toOffsetDateTime();
    }
}
