package de.dresden.smartparticipation.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * How to reach a database.
 *
 * @param url JDBC URL
 * @param user role to log in with
 * @param password its password
 */
record DatabaseAccess(String url, String user, String password) {

    private static final String PREFIX = "jdbc:postgresql:";

    /** The one that the settings name. */
    static DatabaseAccess external(Settings settings) {
        String url = settings.get(Setting.DATABASE_URL);
        if (!url.startsWith(PREFIX)) {
            throw Failure.of(ExitCode.USAGE, "database.url", url);
        }
        return new DatabaseAccess(url, settings.get(Setting.DATABASE_USER), settings.get(Setting.DATABASE_PASSWORD));
    }

    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "smart-participation-launcher");
        return new Driver().connect(url, properties);
    }

    /** Makes sure that somebody answers and lets us in. */
    void check() {
        try (Connection connection = connect()) {
            connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw Failure.because(e, ExitCode.DATABASE_UNREACHABLE, "database.unreachable", url, oneLine(e));
        }
    }

    static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }

    @Override
    public String toString() {
        return url;
    }
}
