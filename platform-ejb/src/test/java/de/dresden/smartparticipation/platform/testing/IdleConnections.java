package de.dresden.smartparticipation.platform.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps a few closed connections of the test databases for whoever asks next, since opening one costs more than most statements
 * of a test. Each is as new when it is given out again. Of databases that were not asked for lately none is kept.
 */
final class IdleConnections {

    private static final int MOST = 16;

    private record Idle(DataSource database, Connection connection) {}

    private final Deque<Idle> idle = new ArrayDeque<>();

    DataSource over(DataSource database) {
        return (DataSource) proxy(
                DataSource.class,
                (method, arguments) -> method.getName().equals("getConnection") && arguments == null
                        ? lent(database)
                        : call(database, method, arguments));
    }

    private Connection lent(DataSource database) throws SQLException {
        Optional<Connection> kept = taken(database);
        Connection connection = kept.isPresent() && kept.get().isValid(1) ? kept.get() : database.getConnection();
        boolean[] closed = {false};
        return (Connection) proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("isClosed")) {
                return closed[0] || connection.isClosed();
            }
            if (method.getName().equals("close")) {
                if (!closed[0]) {
                    closed[0] = true;
                    giveBack(database, connection);
                }
                return null;
            }
            if (closed[0]) {
                throw new SQLException("the connection is closed");
            }
            return call(connection, method, arguments);
        });
    }

    private synchronized Optional<Connection> taken(DataSource database) {
        Iterator<Idle> latestFirst = idle.descendingIterator();
        while (latestFirst.hasNext()) {
            Idle one = latestFirst.next();
            if (one.database() == database) {
                latestFirst.remove();
                return Optional.of(one.connection());
            }
        }
        return Optional.empty();
    }

    private void giveBack(DataSource database, Connection connection) throws SQLException {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            connection.setReadOnly(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("discard all");
            }
        } catch (SQLException broken) {
            connection.close();
            return;
        }
        Idle oldest = null;
        synchronized (this) {
            idle.addLast(new Idle(database, connection));
            oldest = idle.size() > MOST ? idle.removeFirst() : null;
        }
        if (oldest != null) {
            oldest.connection().close();
        }
    }

    private interface Answer {
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static Object proxy(Class<?> type, Answer answer) {
        return Proxy.newProxyInstance(
                IdleConnections.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method, arguments));
    }

    private static Object call(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
