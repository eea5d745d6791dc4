package de.dresden.smartparticipation.platform.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs SQL in the caller's transaction, or in one of its own where the caller has none. */
@Dependent
class FileTransaction {

    /** A few statements. */
    @FunctionalInterface
    interface Statements<T> {
        T run(Connection connection) throws SQLException;
    }

    @Inject
    private TransactionSynchronizationRegistry registry;

    FileTransaction() {}

    FileTransaction(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    <T> T in(DataSource database, Statements<T> statements) {
        try (Connection connection = database.getConnection()) {
            return registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION
                    ? statements.run(connection)
                    : alone(connection, statements);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <T> T alone(Connection connection, Statements<T> statements) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = statements.run(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
