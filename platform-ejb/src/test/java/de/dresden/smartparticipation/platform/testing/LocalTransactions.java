package de.dresden.smartparticipation.platform.testing;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Transactions of a container, as far as one data source needs them: inside a transaction a thread always gets the same
 * connection, outside each connection commits by itself.
 */
public final class LocalTransactions implements UserTransaction {

    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final DataSource database;

    public LocalTransactions(DataSource database) {
        this.database = database;
    }

    /** The data source that joins these transactions. */
    public DataSource dataSource() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                throw new UnsupportedOperationException(method.getName());
            }
            return current.get() == null ? database.getConnection() : unclosed(current.get());
        });
    }

    /** Tells whether there is a transaction, as the container's registry does. */
    public TransactionSynchronizationRegistry registry() {
        return proxy(TransactionSynchronizationRegistry.class, (proxy, method, arguments) -> getStatus());
    }

    @Override
    public void begin() {
        try {
            Connection connection = database.getConnection();
            connection.setAutoCommit(false);
            current.set(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void commit() {
        end(true);
    }

    @Override
    public void rollback() {
        end(false);
    }

    @Override
    public void setRollbackOnly() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getStatus() {
        return current.get() == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
    }

    @Override
    public void setTransactionTimeout(int seconds) {
        // These transactions have all the time in the world.
    }

    private void end(boolean commit) {
        try (Connection connection = current.get()) {
            current.remove();
            if (commit) {
                connection.commit();
            } else {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection unclosed(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
