package de.dresden.smartparticipation.platform.start;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

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
        FluentConfiguration configuration = Flyway.configure(
                        Thread.currentThread().getContextClassLoader())
                .dataSource(database)
                .schemas(schema.name())
                .defaultSchema(schema.name())
                .createSchemas(true)
                .locations("classpath:db/migration/" + schema.name())
                .failOnMissingLocations(true)
                .validateMigrationNaming(true);
        // as it comes it waits in an open transaction while it migrates, which the database would end after a minute
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        configuration.load().migrate();
    }
}
