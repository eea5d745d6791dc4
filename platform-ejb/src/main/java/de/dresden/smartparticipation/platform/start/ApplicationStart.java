package de.dresden.smartparticipation.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Brings the schemas to the version of this build, before anything else of the product runs. A failure here fails the
 * deployment, and the launcher says why.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ApplicationStart {

    @Inject
    private SchemaMigration migration;

    @PostConstruct
    void start() {
        migration.run();
    }
}
