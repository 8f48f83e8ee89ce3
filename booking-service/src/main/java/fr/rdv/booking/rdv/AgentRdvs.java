package fr.rdv.booking.rdv;

import fr.rdv.booking.rdv.RdvAccess.Member;
import fr.rdv.booking.usager.Usager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** RDVs as agents read them, with names: one query a list, whatever its length. */
@Repository
public class AgentRdvs {
    private static final TypeReference<List<AgentName>> AGENTS = new TypeReference<>() {};
    private static final TypeReference<List<Expected>> USAGERS = new TypeReference<>() {};
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String SELECT = """
            SELECT r.id, r.starts_at, r.ends_at, r.zone, r.status, r.motif_id, r.organisation_id, r.created_by, r.lieu_id,
              r.version, r.title, r.seats, r.kind, m.name AS motif_name, m.type AS motif_type, m.color, l.name AS lieu_name,
              EXISTS (SELECT 1 FROM agent_occupation o WHERE o.rdv_id = r.id AND o.overbooked) AS overbooked_now,
              (SELECT json_agg(json_build_object('agentId', ra.agent_id, 'displayName', COALESCE(a.display_name, ''))
                       ORDER BY a.display_name)
                 FROM rdv_agent ra LEFT JOIN agent a ON a.id = ra.agent_id WHERE ra.rdv_id = r.id) AS agents,
              (SELECT COALESCE(json_agg(json_build_object('notified', p.notify AND p.status = r.status,
                       'usager', json_build_object('id', u.id, 'firstName', u.first_name, 'lastName', u.last_name,
                         'telephone', COALESCE(x.telephone, u.telephone), 'email', COALESCE(x.email, u.email),
                         'notifyByEmail', COALESCE(x.notify_by_email, u.notify_by_email),
                         'notifyBySms', COALESCE(x.notify_by_sms, u.notify_by_sms), 'responsableId', u.responsable_id))
                       ORDER BY p.id), '[]')
                 FROM participation p JOIN usager u ON u.id = p.usager_id LEFT JOIN usager x ON x.id = u.responsable_id
                WHERE p.rdv_id = r.id AND (r.kind = 'individuel' OR p.status <> 'EXCUSED')) AS usagers
              FROM rdv r LEFT JOIN motif m ON m.id = r.motif_id LEFT JOIN lieu l ON l.id = r.lieu_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AgentRdvs(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A RDV.
     *
     * @param overbooked whether it stands over something else of one of its agents
     * @param title of a RDV collectif
     * @param seats of a RDV collectif, null without a limit
     * @param notified whether a change made now, which leaves it where it is, is told to one at least of its usagers
     * @param version for {@code If-Match}
     * @param usagers who comes; of a RDV collectif, not those who cancelled
     */
    public record RdvView(
            UUID rdvId,
            OffsetDateTime start,
            OffsetDateTime end,
            String zone,
            String status,
            UUID organisationId,
            UUID motifId,
            @Nullable String motifName,
            @Nullable String motifType,
            boolean collectif,
            @Nullable String title,
            @Nullable Integer seats,
            @Nullable String color,
            @Nullable UUID lieuId,
            @Nullable String lieuName,
            String createdBy,
            boolean overbooked,
            boolean notified,
            long version,
            List<AgentName> agents,
            List<UsagerName> usagers) {}

    /** An agent of a RDV. */
    public record AgentName(UUID agentId, String displayName) {}

    /** An usager who is expected, with the contact of the one who is responsible. */
    public record UsagerName(
            String firstName,
            String lastName,
            @Nullable String telephone,
            @Nullable String email) {}

    /**
     * The same, as it is read.
     *
     * @param notified whether this usager wants messages about this RDV, and has not left it before
     */
    record Expected(Usager usager, boolean notified) {

        boolean isTold() {
            return notified && usager.isToldByEmail();
        }

        UsagerName name() {
            return new UsagerName(usager.firstName(), usager.lastName(), usager.telephone(), usager.email());
        }
    }

    /** One RDV. */
    public Optional<RdvView> find(UUID rdvId) {
        return jdbc.sql(SELECT + " WHERE r.id = ?")
                .param(rdvId)
                .query(this::view)
                .optional();
    }

    /**
     * What a member sees of an organisation.
     *
     * @param agentIds only the RDVs of these, or empty for all
     * @param from first day, on the organisation's wall clock
     * @param to last day, included
     */
    List<RdvView> list(Member member, Set<UUID> agentIds, LocalDate from, LocalDate to) {
        ZoneId zone = ZoneId.of(member.organisation().zone());
        Set<UUID> services = member.agent().serviceIds();
        return jdbc.sql(SELECT + """
                 WHERE r.organisation_id = :organisation AND r.starts_at >= :from AND r.starts_at < :to
                   AND (:everybody OR EXISTS (SELECT 1 FROM rdv_agent x WHERE x.rdv_id = r.id AND x.agent_id IN (:agents)))
                   AND (:all OR r.service_id IN (:services)
                     OR EXISTS (SELECT 1 FROM rdv_agent x WHERE x.rdv_id = r.id AND x.agent_id = :me))
                 ORDER BY r.starts_at, r.id
                """)
                .param("organisation", member.organisation().id())
                .param("from", from.atStartOfDay(zone).toOffsetDateTime())
                .param("to", to.plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .param("everybody", agentIds.isEmpty())
                .param("agents", orNobody(agentIds))
                .param("all", member.role().seesAllServices())
                .param("services", orNobody(services))
                .param("me", member.agent().id())
                .query(this::view)
                .list();
    }

    /**
     * The RDVs collectifs that a member sees, the next first.
     *
     * @param from those that start then or later
     * @param motifId only those of a motif, or null
     * @param withSeats only those with a seat left
     */
    public List<RdvView> collectifs(Member member, OffsetDateTime from, @Nullable UUID motifId, boolean withSeats) {
        return jdbc.sql(SELECT + """
                 WHERE r.organisation_id = :organisation AND r.kind = 'collectif' AND r.starts_at >= :from
                   AND (CAST(:motif AS uuid) IS NULL OR r.motif_id = CAST(:motif AS uuid))
                   AND (NOT :withSeats OR (r.status = 'UNKNOWN' AND (r.seats IS NULL OR r.seats > (SELECT count(*)
                     FROM participation p WHERE p.rdv_id = r.id AND p.status NOT IN ('EXCUSED', 'REVOKED')))))
                   AND (:all OR r.service_id IN (:services)
                     OR EXISTS (SELECT 1 FROM rdv_agent x WHERE x.rdv_id = r.id AND x.agent_id = :me))
                 ORDER BY r.starts_at, r.id LIMIT 100
                """)
                .param("organisation", member.organisation().id())
                .param("from", from)
                .param("motif", motifId == null ? null : motifId.toString())
                .param("withSeats", withSeats)
                .param("all", member.role().seesAllServices())
                .param("services", orNobody(member.agent().serviceIds()))
                .param("me", member.agent().id())
                .query(this::view)
                .list();
    }

    /** SQL knows no empty list. */
    private static Set<UUID> orNobody(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NOBODY) : ids;
    }

    private RdvView view(ResultSet row, int number) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        OffsetDateTime start = at(row, "starts_at", zone);
        List<Expected> usagers = json.readValue(row.getString("usagers"), USAGERS);
        return new RdvView(
                row.getObject("id", UUID.class),
                start,
                at(row, "ends_at", zone),
                zone.getId(),
                row.getString("status").toLowerCase(Locale.ROOT),
                row.getObject("organisation_id", UUID.class),
                row.getObject("motif_id", UUID.class),
                row.getString("motif_name"),
                row.getString("motif_type"),
                "collectif".equals(row.getString("kind")),
                row.getString("title"),
                row.getObject("seats", Integer.class),
                row.getString("color"),
                row.getObject("lieu_id", UUID.class),
                row.getString("lieu_name"),
                row.getString("created_by").toLowerCase(Locale.ROOT),
                row.getBoolean("overbooked_now"),
                RdvEvent.isTold(start.toInstant(), clock.instant())
                        && usagers.stream().anyMatch(Expected::isTold),
                row.getLong("version"),
                json.readValue(row.getString("agents"), AGENTS),
                usagers.stream().map(Expected::name).toList());
    }

    private static OffsetDateTime at(ResultSet row, String column, ZoneId zone) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(zone)
                .toOffsetDateTime();
    }
}
