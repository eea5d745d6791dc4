package de.dresden.smartparticipation.platform.settings;

import de.dresden.smartparticipation.platform.start.SchemaVersion;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What this installation is.
 *
 * @param version version of the product
 * @param node name of the machine that answered
 * @param startedAt when its Java machine started
 * @param java version of Java
 * @param memory bytes that the Java machine uses
 * @param mostMemory bytes that it may use
 * @param database name and version of the database
 * @param databaseBytes size of the database
 * @param durable whether the database writes what it acknowledges to disk
 * @param schemas how far the schemas are migrated
 * @param settings the settings in force, by name
 */
public record SystemState(
        String version,
        String node,
        Instant startedAt,
        String java,
        long memory,
        long mostMemory,
        String database,
        long databaseBytes,
        boolean durable,
        List<SchemaVersion> schemas,
        List<SettingValue> settings)
        implements Serializable {

    public SystemState {
        schemas = List.copyOf(schemas);
        settings = List.copyOf(settings);
    }
}
