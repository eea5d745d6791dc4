package de.dresden.smartparticipation.platform.start;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings every module's schema to the version of this build; several nodes wait for each other at Flyway's lock. */
@Dependent
class SchemaMigration {

    @Inject
    private DataSource database;

    @Inject
    @Any
    private Instance<ModuleSchema> schemas;

    void run() {
        schemas.stream().sorted(Comparator.comparingInt(ModuleSchema::order)).forEach(this::migrate);
    }

    private void migrate(ModuleSchema schema) {
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(database)
                .schemas(schema.name())
                .defaultSchema(schema.name())
                .createSchemas(true)
                .locations("classpath:db/migration/" + schema.name())
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
