package fr.rdv.agenda.agendaexterne;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar kept elsewhere.
 *
 * @param zone that of its whole days and of times without zone
 * @param etag of the last answer read, with {@code lastModified}
 * @param readAt when it was last read whole
 * @param error why the last try failed, in French
 */
record AgendaExterne(
        UUID id,
        UUID agentId,
        ZoneId zone,
        URI url,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant readAt,
        @Nullable String error) {}
