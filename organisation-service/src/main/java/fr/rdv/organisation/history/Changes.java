package fr.rdv.organisation.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.rdv.defaults.Ids;
import fr.rdv.defaults.event.Outbox;
import fr.rdv.organisation.agent.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells of changes, and reads them again. */
@Component
public class Changes {
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final JsonMapper json;
    private final Clock clock;

    Changes(JdbcClient jdbc, Outbox outbox, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tells of a change.
     *
     * @param change name of the event, for example {@code LieuChanged}
     * @param states whole public state before (null for a new thing) and after
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Thing thing, String change, States states, Actor actor) {
        outbox.append(thing.kind().topic(), thing.id(), change, new EventBody(states.after, actor, false));
        keep(thing, change, states, actor);
    }

    /** Tells that a thing is gone for good: the event, then a tombstone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellGone(Thing thing, String change, States states, Actor actor) {
        tell(thing, change, states, actor);
        outbox.append(thing.kind().topic(), thing.id(), change, null);
    }

    /** Tells the present state once more, for services that lost their copy: nothing changed, so the history does not say so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellAgain(Thing thing, String change, Object state) {
        outbox.append(thing.kind().topic(), thing.id(), change, new EventBody(state, Actor.SYSTEM, false));
    }

    /** The changes of a thing, newest first. */
    public List<Change> of(Thing thing) {
        return jdbc.sql("""
                SELECT h.*, a.display_name FROM history h LEFT JOIN agent a ON a.agent_id = h.actor_id
                WHERE h.owner_id = ? AND h.kind = ? AND h.thing_id = ? ORDER BY h.history_id DESC LIMIT ?
                """)
                .params(thing.ownerId(), thing.kind().name(), thing.id(), SHOWN)
                .query((row, number) -> read(row))
                .list();
    }

    private void keep(Thing thing, String change, States states, Actor actor) {
        ObjectNode before = states.before == null ? null : json.valueToTree(states.before);
        ObjectNode after = json.valueToTree(states.after);
        if (before != null) {
            for (String field : List.copyOf(before.propertyNames())) {
                if (before.get(field).equals(after.get(field))) {
                    before.remove(field);
                    after.remove(field);
                }
            }
            before.remove("version");
        }
        after.remove("version");
        jdbc.sql("""
                INSERT INTO history (history_id, kind, thing_id, owner_id, change, actor_kind, actor_id, before, after, at)
                VALUES (:id, :kind, :thing, :owner, :change, :actorKind, :actorId, CAST(:before AS jsonb),
                  CAST(:after AS jsonb), :at)
                """)
                .param("id", Ids.next())
                .param("kind", thing.kind().name())
                .param("thing", thing.id())
                .param("owner", thing.ownerId())
                .param("change", change)
                .param("actorKind", actor.kind())
                .param("actorId", actor.id())
                .param("before", before == null ? null : before.toString())
                .param("after", after.toString())
                .param("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .update();
    }

    private Change read(ResultSet row) throws SQLException {
        return new Change(
                row.getObject("at", OffsetDateTime.class),
                new Author(row.getString("actor_kind"), row.getString("display_name")),
                row.getString("change"),
                tree(row.getString("before")),
                tree(row.getString("after")));
    }

    private @Nullable JsonNode tree(@Nullable String body) {
        return body == null ? null : json.readTree(body);
    }

    /** A thing before a change, null when it is new, and after it. */
    public record States(@Nullable Object before, Object after) {}

    /**
     * One line of the history.
     *
     * @param change name of the event
     * @param before fields that changed, null for a new thing
     * @param after the same fields, all of them for a new thing
     */
    public record Change(
            OffsetDateTime at,
            Author actor,
            String change,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    /**
     * Who made a change.
     *
     * @param displayName null for an opérateur
     */
    public record Author(String kind, @Nullable String displayName) {}

    record EventBody(
            @JsonUnwrapped Object state,
            Actor actor,
            @JsonProperty("notify") boolean notified) {}
}
