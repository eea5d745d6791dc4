package de.dresden.smartparticipation.launcher.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Migrates empty schemas to given versions. Standard input: URL, user and password of the database, a line each, then
 * {@code <schema> <version>} in the order of migration.
 */
public final class BuildSchemas {

    private BuildSchemas() {}

    /** Runs to the end, or ends with an exception. */
    public static void main(String[] arguments) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String url = in.readLine();
            String user = in.readLine();
            String password = in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] schema = line.split(" ");
                Flyway.configure(BuildSchemas.class.getClassLoader())
                        .dataSource(url, user, password)
                        .schemas(schema[0])
                        .defaultSchema(schema[0])
                        .createSchemas(true)
                        .locations("classpath:db/migration/" + schema[0])
                        .target(MigrationVersion.fromVersion(schema[1]))
                        .load()
                        .migrate();
            }
        }
    }
}
