package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps an older program off a newer database: compares each schema's migration history with the migrations that the
 * application brings.
 */
record SchemaGuard(DatabaseAccess access, ExplodedApplication application) {

    private static final Pattern MIGRATION = Pattern.compile("db/migration/([a-z]+)/V([0-9]+)__.*\\.sql");

    /** Refuses a database that was migrated by a newer version of the product. */
    void check() {
        Map<String, Integer> known = brought();
        found().forEach((schema, version) -> {
            if (version > known.getOrDefault(schema, 0)) {
                throw Failure.of(
                        ExitCode.DATABASE_TOO_NEW,
                        "database.too-new",
                        schema,
                        Integer.toString(version),
                        Integer.toString(known.getOrDefault(schema, 0)));
            }
        });
    }

    /** {@code platform 12, participation 5}. */
    String describe() {
        return found().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Newest migration of each schema, as it stands in the database. */
    Map<String, Integer> found() {
        Map<String, Integer> found = new TreeMap<>();
        try (Connection connection = access.connect()) {
            for (String schema : brought().keySet()) {
                if (hasHistory(connection, schema)) {
                    found.put(schema, newest(connection, schema));
                }
            }
        } catch (SQLException e) {
            throw Failure.because(
                    e, ExitCode.DATABASE_UNREACHABLE, "database.unreachable", access.url(), DatabaseAccess.oneLine(e));
        }
        return found;
    }

    /** Newest migration of each schema that the application brings. */
    Map<String, Integer> brought() {
        Map<String, Integer> newest = new TreeMap<>();
        try {
            for (Path module : application.modules()) {
                try (Stream<Path> files = Files.walk(module)) {
                    files.map(file -> MIGRATION.matcher(module.relativize(file).toString()))
                            .filter(Matcher::matches)
                            .forEach(migration ->
                                    newest.merge(migration.group(1), Integer.valueOf(migration.group(2)), Math::max));
                }
            }
        } catch (IOException e) {
            throw Failure.of(e, application.root());
        }
        return newest;
    }

    private static boolean hasHistory(Connection connection, String schema) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select to_regclass(?) is not null")) {
            query.setString(1, schema + ".flyway_schema_history");
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static int newest(Connection connection, String schema) throws SQLException {
        String sql = "select coalesce(max(version::integer), 0) from " + schema
                + ".flyway_schema_history where success and version is not null";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
