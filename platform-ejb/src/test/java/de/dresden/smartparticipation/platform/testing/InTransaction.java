package de.dresden.smartparticipation.platform.testing;

import de.dresden.smartparticipation.platform.persistence.Sql;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** SQL on one connection that the test commits or rolls back, as the container's transaction does. */
public final class InTransaction {

    private InTransaction() {}

    public static Sql on(Connection connection) {
        Connection kept = (Connection) Proxy.newProxyInstance(
                InTransaction.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
        return Sql.on((DataSource) Proxy.newProxyInstance(
                InTransaction.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> kept));
    }
}
