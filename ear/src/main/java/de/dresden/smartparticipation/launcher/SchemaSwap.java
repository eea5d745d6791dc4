package de.dresden.smartparticipation.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;

/** Moves the schemas that are there out of the way, so that a restore that fails can have them back. */
record SchemaSwap(DatabaseAccess database) {

    private static final String ASIDE = "_before_restore";

    void setAside(Collection<String> schemas) throws SQLException {
        each(schemas, """
                do $$ begin
                    if to_regnamespace('%1$s') is not null then
                        execute 'drop schema if exists %1$s%2$s cascade';
                        execute 'alter schema %1$s rename to %1$s%2$s';
                    end if;
                end $$""");
    }

    void takeBack(Collection<String> schemas) throws SQLException {
        each(schemas, """
                do $$ begin
                    execute 'drop schema if exists %1$s cascade';
                    if to_regnamespace('%1$s%2$s') is not null then
                        execute 'alter schema %1$s%2$s rename to %1$s';
                    end if;
                end $$""");
    }

    void forget(Collection<String> schemas) throws SQLException {
        each(schemas, "drop schema if exists %1$s%2$s cascade");
    }

    /** All or nothing. */
    private void each(Collection<String> schemas, String statement) throws SQLException {
        try (Connection connection = database.connect();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String schema : schemas) {
                sql.execute(statement.formatted(schema, ASIDE));
            }
            connection.commit();
        }
    }
}
