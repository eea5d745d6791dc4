package de.dresden.smartparticipation.platform.health;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.ModuleSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers and every module's schema was migrated, until the launcher begins to end the product. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    /** Set by the launcher once it lets nobody in any more. */
    private static final String ENDING = "sp.ending";

    private static final Logger LOG = Logger.getLogger(Ready.class.getName());

    @Inject
    private Sql sql;

    @Inject
    @Any
    private Instance<ModuleSchema> schemas;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
        if (Boolean.getBoolean(ENDING)) {
            return answer.down().build();
        }
        try {
            for (ModuleSchema schema : schemas) {
                answer.withData(schema.name(), version(schema.name()));
            }
            return answer.up().build();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> "The database does not answer, or its schema is not there.");
            return answer.down().build();
        }
    }

    private String version(String schema) {
        return sql.first(
                        "select version from " + schema + ".flyway_schema_history where success and version is not null"
                                + " order by installed_rank desc limit 1",
                        row -> row.text("version"))
                .orElseThrow(() -> new IllegalStateException("not migrated: " + schema));
    }
}
