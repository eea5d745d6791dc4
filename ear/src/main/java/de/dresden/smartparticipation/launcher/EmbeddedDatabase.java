package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The PostgreSQL that the product brings along, with its cluster in the data directory.
 *
 * <p>It listens on the loopback address only. Two roles exist, both with a random password that only the owner of the
 * data directory can read: the administrator, whom the launcher uses, and the application's, which owns the database and
 * nothing else.
 */
final class EmbeddedDatabase {

    private static final String NAME = "smartparticipation";
    private static final String ADMINISTRATOR = "sp_administrator";
    private static final int WAIT_SECONDS = 120;

    private final DataDirectory directory;
    private final DatabaseBinaries binaries;
    private final String memory;
    private final Path output;

    EmbeddedDatabase(DataDirectory directory, DatabaseBinaries binaries, String memory) {
        if (!Pattern.matches("[0-9]+(kB|MB|GB)", memory)) {
            throw Failure.of(ExitCode.USAGE, "database.memory", memory);
        }
        this.directory = directory;
        this.binaries = binaries;
        this.memory = memory;
        this.output = directory.logs().resolve("database-start.log");
    }

    /** Starts it, making the cluster first where there is none. A server left over from a killed start is ended first. */
    DatabaseAccess start() {
        boolean fresh = !Files.exists(directory.database().resolve("PG_VERSION"));
        try {
            if (fresh) {
                initialise();
            } else {
                new LeftOverDatabase(directory.database(), this::stop).end();
            }
            int port = freePort();
            if (binaries.run(
                            output,
                            List.of(
                                    "pg_ctl",
                                    "start",
                                    "-w",
                                    "-t",
                                    "" + WAIT_SECONDS,
                                    "-s",
                                    "-D",
                                    cluster(),
                                    "-l",
                                    output.toString(),
                                    "-o",
                                    options(port)))
                    != 0) {
                throw failure("database.start");
            }
            DatabaseAccess access = new DatabaseAccess(url(port, NAME), NAME, secret("password"));
            prepare(port, access);
            return access;
        } catch (IOException e) {
            throw Failure.of(e, directory.database());
        }
    }

    /** The running one, for a second process that works on the same data directory. */
    DatabaseAccess running() {
        try {
            List<String> lines = Files.readAllLines(processFile());
            return new DatabaseAccess(url(Integer.parseInt(lines.get(3).strip()), NAME), NAME, secret("password"));
        } catch (IOException e) {
            throw Failure.because(e, ExitCode.DATABASE_UNREACHABLE, "database.not-running", directory.root());
        }
    }

    /** Whether it is still there. Its file is asked as well: where nobody collects orphans, an ended process still has a number. */
    boolean isRunning() {
        try {
            long process =
                    Long.parseLong(Files.readAllLines(processFile()).get(0).strip());
            return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    /** Why it ended by itself, as far as it told. */
    Failure died() {
        return failure(ExitCode.DATABASE_DIED, "database.died", lastLog());
    }

    /** Ends it: open transactions are rolled back, everything acknowledged is on the disk. */
    void stop() {
        binaries.run(output, List.of("pg_ctl", "stop", "-w", "-t", "60", "-s", "-m", "fast", "-D", cluster()));
    }

    private void initialise() throws IOException {
        Path part = directory.root().resolve("database.part");
        DataDirectory.delete(part);
        DataDirectory.writePrivately(
                directory.databaseSecrets(), List.of("administrator=" + random(), "password=" + random()));
        Path password = directory.root().resolve("database.password");
        DataDirectory.writePrivately(password, List.of(secret("administrator")));
        try {
            if (binaries.run(
                            output,
                            List.of(
                                    "initdb",
                                    "-D",
                                    part.toString(),
                                    "-U",
                                    ADMINISTRATOR,
                                    "--auth=scram-sha-256",
                                    "--pwfile=" + password,
                                    "--encoding=UTF8",
                                    "--locale=C",
                                    "--locale-provider=icu",
                                    "--icu-locale=de-DE",
                                    "--text-search-config=german"))
                    != 0) {
                throw failure("database.initialise");
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(part, directory.database());
    }

    /** Role, database and extensions; what is there already stays, so that an interrupted first start is repaired. */
    private void prepare(int port, DatabaseAccess access) {
        DatabaseAccess administrator;
        try {
            administrator = new DatabaseAccess(url(port, "postgres"), ADMINISTRATOR, secret("administrator"));
            try (Connection connection = administrator.connect();
                    Statement sql = connection.createStatement()) {
                if (!exists(sql, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
                    // a password of 192 random bits needs no stretching, which each new connection would pay for
                    sql.execute("set scram_iterations = 64");
                    sql.execute("create role " + NAME + " login password '" + access.password() + "'");
                }
                if (!exists(sql, "select 1 from pg_database where datname = '" + NAME + "'")) {
                    sql.execute("create database " + NAME + " owner " + NAME);
                }
            }
            administrator = new DatabaseAccess(url(port, NAME), ADMINISTRATOR, secret("administrator"));
            try (Connection connection = administrator.connect();
                    Statement sql = connection.createStatement()) {
                for (String extension : List.of("pg_trgm", "btree_gist", "unaccent")) {
                    sql.execute("create extension if not exists " + extension);
                }
            }
        } catch (SQLException | IOException e) {
            throw Failure.because(e, ExitCode.DATABASE_UNREACHABLE, "database.prepare", DatabaseAccess.oneLine(e));
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private String options(int port) {
        return String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c max_connections=200",
                "-c shared_buffers=" + memory,
                "-c work_mem=16MB",
                "-c maintenance_work_mem=128MB",
                "-c max_wal_size=2GB",
                "-c random_page_cost=1.1",
                "-c jit=off",
                "-c timezone=Europe/Berlin",
                "-c log_timezone=Europe/Berlin",
                "-c logging_collector=on",
                "-c log_directory=" + directory.logs().toString().replace(" ", "\\ "),
                "-c log_filename=database-%a.log",
                "-c log_truncate_on_rotation=on",
                "-c log_rotation_age=1d");
    }

    private String cluster() {
        return directory.database().toString();
    }

    private String secret(String name) throws IOException {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(directory.databaseSecrets())) {
            secrets.load(reader);
        }
        return secrets.getProperty(name);
    }

    private Path processFile() {
        return directory.database().resolve("postmaster.pid");
    }

    private Failure failure(String key) {
        return failure(ExitCode.DATABASE_UNREACHABLE, key, output);
    }

    private Failure failure(ExitCode code, String key, Path log) {
        try {
            // not as UTF-8: a line may have been cut in the middle of a character when the disk was full
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            if (text.contains("No space left on device")) {
                return Failure.of(ExitCode.DISK_FULL, "disk.full", directory.root());
            }
        } catch (IOException e) {
            return Failure.of(e, log);
        }
        return Failure.of(code, key, directory.logs());
    }

    /** The log that the running database wrote last. */
    private Path lastLog() {
        try (Stream<Path> logs = Files.list(directory.logs())) {
            return logs.filter(log -> log.getFileName().toString().matches("database-\\p{Alpha}{3}\\.log"))
                    .max(Comparator.comparing(log -> log.toFile().lastModified()))
                    .orElse(output);
        } catch (IOException e) {
            throw Failure.of(e, directory.logs());
        }
    }

    private static String url(int port, String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
