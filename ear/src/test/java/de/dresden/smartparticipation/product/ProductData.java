package de.dresden.smartparticipation.product;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The data directory of a running product, seen from outside. */
record ProductData(Path directory) {

    private static final int PORT_LINE = 3;
    private static final String USER = "smartparticipation";

    List<String> log() {
        try (Stream<Path> files = Files.list(directory.resolve("logs"))) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().matches(".*server\\.\\d+\\.log"))
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(url(), USER, password());
    }

    List<String> databaseSettings() {
        return List.of("sp.database.url=" + url(), "sp.database.user=" + USER, "sp.database.password=" + password());
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + postmaster().get(PORT_LINE).strip() + "/smartparticipation";
    }

    private String password() {
        try (Reader secrets = Files.newBufferedReader(directory.resolve("database.properties"))) {
            Properties properties = new Properties();
            properties.load(secrets);
            return properties.getProperty("password");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String asked(String sql) {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    ProcessHandle server() {
        try {
            return process(Files.readString(directory.resolve("runtime/server.pid")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle databaseServer() {
        return process(postmaster().get(0));
    }

    private List<String> postmaster() {
        try {
            return Files.readAllLines(directory.resolve("database/postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessHandle process(String id) {
        return ProcessHandle.of(Long.parseLong(id.strip())).orElseThrow();
    }
}
