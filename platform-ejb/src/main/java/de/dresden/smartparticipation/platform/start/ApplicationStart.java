package de.dresden.smartparticipation.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Runs before the first request. A failure here fails the deployment, and the launcher says why. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ApplicationStart {

    @Inject
    private SchemaMigration migration;

    @Inject
    private FirstContent content;

    @Inject
    private StartReport report;

    @PostConstruct
    void start() {
        migration.run();
        report.write(content.make());
    }
}
