package de.dresden.smartparticipation.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * What the server provides, for {@code @Inject}. Its own {@code @Resource} is bound in the module that declares it, and fails in
 * a bean that another module's session bean calls.
 */
@ApplicationScoped
public class ServerResources {

    /** One for all: the server looks up one after the other, which took a request longer than its statements. */
    @Produces
    @ApplicationScoped
    DataSource database() {
        return lookup(DataSource.class, Database.NAME);
    }

    @Produces
    TransactionSynchronizationRegistry transaction() {
        return lookup(TransactionSynchronizationRegistry.class, "java:comp/TransactionSynchronizationRegistry");
    }

    private static <T> T lookup(Class<T> type, String name) {
        try {
            return type.cast(InitialContext.doLookup(name));
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
