package de.dresden.smartparticipation.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Plain SQL in the running transaction, for lists shaped for a screen and for what touches many rows at once. Parameters
 * are {@code ?}; a collection becomes an array, which the statement casts ({@code = any (?::bigint[])}), an enum its name, an
 * {@link Instant} a {@code timestamptz}.
 *
 * <p>What an entity manager has not written yet is not seen here.
 */
@Dependent
public class Sql {

    private static final int FETCH = 500;

    /** What becomes of a row. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(Row row) throws SQLException;
    }

    /** What is done with each row, where there are too many to keep. */
    @FunctionalInterface
    public interface Visit {
        void row(Row row) throws SQLException;
    }

    @Inject
    private DataSource database;

    public Sql() {}

    private Sql(DataSource database) {
        this.database = database;
    }

    /** For tests and programs outside the container. */
    public static Sql on(DataSource database) {
        return new Sql(database);
    }

    public <T> List<T> list(String statement, Reading<T> reading, Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(statement, row -> rows.add(reading.of(row)), parameters);
        return rows;
    }

    /** The first row, where there is one that is not read as null. */
    public <T> Optional<T> first(String statement, Reading<T> reading, Object... parameters) {
        return list(statement, reading, parameters).stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Visits row by row; outside auto-commit only {@value #FETCH} rows are held at a time. */
    public void each(String statement, Visit visit, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(statement)) {
            query.setFetchSize(FETCH);
            bind(connection, query, parameters);
            try (ResultSet rows = query.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    visit.row(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return how many rows were touched */
    public int update(String statement, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            bind(connection, update, parameters);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same statement for many, in their order, sent together. */
    public void updateAll(String statement, List<Object[]> parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            for (Object[] one : parameters) {
                bind(connection, update, one);
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... parameters)
            throws SQLException {
        for (int index = 0; index < parameters.length; index++) {
            Object value = parameters[index];
            if (value == null) {
                statement.setNull(index + 1, Types.NULL);
            } else if (value instanceof Instant instant) {
                statement.setObject(index + 1, instant.atOffset(ZoneOffset.UTC));
            } else if (value instanceof Enum<?> constant) {
                statement.setString(index + 1, constant.name());
            } else if (value instanceof Collection<?> several) {
                statement.setArray(index + 1, array(connection, several));
            } else {
                statement.setObject(index + 1, value);
            }
        }
    }

    private static Array array(Connection connection, Collection<?> several) throws SQLException {
        for (Object one : several) {
            if (one instanceof Number) {
                return connection.createArrayOf("bigint", several.toArray());
            }
            if (one instanceof byte[]) {
                return connection.createArrayOf("bytea", several.toArray(byte[][]::new));
            }
        }
        return connection.createArrayOf("text", several.toArray());
    }
}
