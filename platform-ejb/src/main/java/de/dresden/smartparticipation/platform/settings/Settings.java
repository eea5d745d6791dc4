package de.dresden.smartparticipation.platform.settings;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.ModuleSchema;
import de.dresden.smartparticipation.platform.start.SchemaVersion;
import de.dresden.smartparticipation.platform.start.SchemaVersions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** What this installation runs with. Read-only. */
@Stateless
@Boundary
public class Settings {

    private static final String OWN = "sp.";

    /** What the launcher tells the server for itself; nobody sets it. */
    private static final Set<String> OF_THE_LAUNCHER = Set.of("sp.class.archive.file", "sp.start.report");

    private static final String DATABASE = """
            select split_part(version(), ' on ', 1) as database, pg_database_size(current_database()) as bytes,
                current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off' as durable""";

    private record DatabaseState(String name, long bytes, boolean durable) {}

    @Inject
    private Config config;

    @Inject
    private Sql sql;

    @Inject
    private SchemaVersions versions;

    @Inject
    @Any
    private Instance<ModuleSchema> schemas;

    @RolesAllowed(ADMINISTRATOR)
    public SystemState state() {
        DatabaseState database = sql.first(
                        DATABASE,
                        row -> new DatabaseState(row.text("database"), row.number("bytes"), row.flag("durable")))
                .orElseThrow();
        Runtime java = Runtime.getRuntime();
        return new SystemState(
                ProductVersion.read().text(),
                node(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                System.getProperty("java.version"),
                java.totalMemory() - java.freeMemory(),
                java.maxMemory(),
                database.name(),
                database.bytes(),
                database.durable(),
                migrated(),
                settings());
    }

    private List<SchemaVersion> migrated() {
        return schemas.stream()
                .sorted(Comparator.comparingInt(ModuleSchema::order))
                .map(schema -> versions.of(schema.name()))
                .toList();
    }

    private List<SettingValue> settings() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(OWN) && !OF_THE_LAUNCHER.contains(name))
                .distinct()
                .sorted()
                .flatMap(name -> config
                        .getOptionalValue(name, String.class)
                        .map(value -> SettingValue.of(
                                name, value, config.getConfigValue(name).getSourceName()))
                        .stream())
                .toList();
    }

    private static String node() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
