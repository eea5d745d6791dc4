package de.dresden.smartparticipation.platform.start;

import java.io.Serializable;
import java.time.Instant;

/**
 * How far a module's schema is migrated.
 *
 * @param schema name of the schema
 * @param version number of its last migration, as {@code 012}
 * @param since when that migration ran
 */
public record SchemaVersion(String schema, String version, Instant since) implements Serializable {}
