package fr.rdv.agenda.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears what PostgreSQL tells of agendas, on one connection of its own: a listening connection is of no use to a pool. Once lost
 * it is opened again, and every browser reads again, as something may have been missed; so it does after a notification that
 * cannot be read, which never ends the news. It stops before the web server, which would wait for the open streams.
 */
@Component
class AgendaNotifications implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(AgendaNotifications.class);
    private static final String NAME = "agenda-notifications";
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration AFTER_LOSS = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final LiveStreams streams;
    private final JsonMapper json;
    private volatile @Nullable Thread thread;

    AgendaNotifications(JdbcConnectionDetails database, LiveStreams streams, JsonMapper json) {
        this.database = database;
        this.streams = streams;
        this.json = json;
    }

    private void run() {
        while (isRunning()) {
            try (Connection connection = DriverManager.getConnection(
                    database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
                listen(connection);
            } catch (SQLException | RuntimeException loss) {
                log.warn("No news of agendas, trying again: {}", loss.getMessage());
                LockSupport.parkNanos(AFTER_LOSS.toNanos());
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setClientInfo("ApplicationName", NAME);
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN agenda");
        }
        streams.tellToReload();
        PGConnection listening = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            PGNotification[] news = listening.getNotifications((int) POLL.toMillis());
            if (news == null || news.length == 0) {
                requireAlive(connection);
                continue;
            }
            for (PGNotification one : news) {
                tell(one.getParameter());
            }
        }
    }

    /** What cannot be read may be of any agenda; it is not logged either. */
    private void tell(String notification) {
        try {
            streams.tell(json.readValue(notification, AgendaChange.class));
        } catch (RuntimeException unreadable) {
            log.warn(
                    "Unreadable news of agendas, every browser reads again: {}",
                    unreadable.getClass().getSimpleName());
            streams.tellToReload();
        }
    }

    /** Silence may be that of a connection cut without a word. */
    private static void requireAlive(Connection connection) throws SQLException {
        if (!connection.isValid((int) POLL.toSeconds())) {
            throw new SQLException("the connection is dead");
        }
    }

    @Override
    public void start() {
        Thread started = Thread.ofPlatform().name(NAME).daemon().unstarted(this::run);
        thread = started;
        started.start();
    }

    @Override
    public void stop() {
        thread = null;
        streams.end();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
