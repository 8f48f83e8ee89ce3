package fr.rdv.agenda.creneau;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A PostgreSQL of its own with the performance data set: one organisation per number of agents. */
final class BenchDatabase {
    static final Instant NOW = Instant.parse("2025-09-15T05:30:00Z");

    /** Statements sent by each thread. */
    static final ThreadLocal<int[]> STATEMENTS = ThreadLocal.withInitial(() -> new int[1]);

    private BenchDatabase() {}

    /** An organisation of the data set, with a number of its own. */
    record Organisation(int number, int agents, int lieux, int weeks, boolean full) {
        UUID id() {
            return id(1, 0);
        }

        UUID lieu(int rank) {
            return id(2, rank);
        }

        UUID motif(int rank) {
            return id(3, rank);
        }

        private UUID id(int kind, int rank) {
            return new UUID((long) kind << 32 | number, rank);
        }
    }

    static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(90))
                .start();
    }

    static void load(JdbcClient jdbc, Iterable<Organisation> organisations) throws IOException {
        jdbc.sql(new ClassPathResource("performance-data-set.sql").getContentAsString(StandardCharsets.UTF_8))
                .update();
        for (Organisation organisation : organisations) {
            jdbc.sql("CALL load(:number, :agents, :lieux, :weeks, :full)")
                    .paramSource(organisation)
                    .update();
        }
        jdbc.sql("VACUUM ANALYZE").update();
    }

    /** What searches need around them: migrated tables, a clock at the data set's now, a source that counts statements. */
    static void register(AnnotationConfigApplicationContext beans, EmbeddedPostgres server) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(server.getPostgresDatabase());
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/defaults", "classpath:db/migration")
                .load()
                .migrate();
        DataSource counting = new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                return counting(super.getConnection());
            }
        };
        beans.registerBean(HikariDataSource.class, () -> pool);
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(counting));
        beans.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        STATEMENTS.get()[0]++;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
