package de.dresden.smartparticipation.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL for the tests of a module: one server a test run, started when first asked for. */
public final class TestDatabase {

    /** No test needs more of its own at once; what was given out before these is gone. */
    private static final int MOST = 24;

    /** Where files cost nothing; a database has thousands of them. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private static final long MEMORY_NEEDED = 4L << 30;

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final IdleConnections IDLE = new IdleConnections();
    private static final Set<String> MIGRATED = new HashSet<>();
    private static final Deque<String> GIVEN = new ArrayDeque<>();

    private static EmbeddedPostgres server;

    private TestDatabase() {}

    /** A new database with the named schemas migrated; {@code platform} comes first always. */
    public static synchronized DataSource fresh(String... modules) {
        String name = "test_" + COUNT.incrementAndGet();
        copy(migrated(modules), name);
        GIVEN.addLast(name);
        if (GIVEN.size() > MOST) {
            outside("drop database " + GIVEN.removeFirst() + " with (force)");
        }
        return IDLE.over(server.getDatabase("postgres", name));
    }

    /** The database that is migrated once, so that what a test is given is a copy of it: a tenth of the time of migrating anew. */
    private static String migrated(String... modules) {
        if (server == null) {
            server = start();
            migrate(server.getPostgresDatabase(), "platform");
        }
        if (modules.length == 0) {
            return "postgres";
        }
        String name = "migrated_" + String.join("_", modules);
        if (!MIGRATED.contains(name)) {
            copy("postgres", name);
            for (String module : modules) {
                migrate(server.getDatabase("postgres", name), module);
            }
            MIGRATED.add(name);
        }
        return name;
    }

    /** Of a database to which nobody is connected. File by file, since the other way writes each page twice. */
    private static void copy(String template, String name) {
        outside("create database " + name + " template " + template + " strategy file_copy");
    }

    /** Runs a statement that no database of a test may be connected for. */
    private static void outside(String statement) {
        execute(server.getDatabase("postgres", "template1"), statement);
    }

    /** Runs statements that have no parameters. */
    public static void execute(DataSource database, String... statements) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
            if (Files.isWritable(MEMORY) && MEMORY.toFile().getUsableSpace() > MEMORY_NEEDED) {
                builder.setDataDirectory(Files.createTempDirectory(MEMORY, "test-database"));
            }
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new database in which a module stands as it was at a version, to be brought on with {@link #migrate(DataSource, String)}. */
    public static DataSource old(String module, String version) {
        DataSource database = fresh();
        migrate(database, module, version + "?"); // also where no script has just this number
        return database;
    }

    /** Brings a schema up to date. */
    public static void migrate(DataSource database, String schema) {
        migrate(database, schema, "latest");
    }

    private static void migrate(DataSource database, String schema, String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .locations("classpath:db/migration/" + schema)
                .target(version)
                .load()
                .migrate();
    }
}
