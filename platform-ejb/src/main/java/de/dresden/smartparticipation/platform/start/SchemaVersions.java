package de.dresden.smartparticipation.platform.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Reads Flyway's own record of what ran. */
@Dependent
public class SchemaVersions {

    @Inject
    private EntityManager entities;

    /** @param schema a module's schema; only lower-case letters */
    public SchemaVersion of(String schema) {
        if (!schema.matches("[a-z]+")) {
            throw new IllegalArgumentException(schema);
        }
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select version, cast(extract(epoch from cast(installed_on as timestamptz)) as bigint) from "
                                + schema
                                + ".flyway_schema_history where success and version is not null"
                                + " order by installed_rank desc limit 1")
                .getSingleResult();
        return new SchemaVersion(schema, (String) row[0], Instant.ofEpochSecond(((Number) row[1]).longValue()));
    }
}
