package de.dresden.smartparticipation.platform.testing;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside Payara Micro, in the module as it is built and on a PostgreSQL with the real migrations. All
 * such tests of a module share one deployment and one database; they take {@code @Inject} for what they need.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InTheContainer {

    @Deployment
    public static Archive<?> module() {
        return ModuleWar.build();
    }
}
