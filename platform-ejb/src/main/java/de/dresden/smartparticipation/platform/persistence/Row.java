package de.dresden.smartparticipation.platform.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;

/** The row that is being read, column by column by name; an empty column is null. */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) throws SQLException {
        return rows.getString(column);
    }

    /** A number that is never empty. */
    public long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    /** A number that may be empty, as a foreign key; of whatever width its column is. */
    public Long id(String column) throws SQLException {
        long number = rows.getLong(column);
        return rows.wasNull() ? null : number;
    }

    /** The numbers of an array that is never empty as a whole, nor at any place; of whatever width they are. */
    public long[] numbers(String column) throws SQLException {
        return Arrays.stream((Object[]) rows.getArray(column).getArray())
                .mapToLong(number -> ((Number) number).longValue())
                .toArray();
    }

    public boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    public byte[] bytes(String column) throws SQLException {
        return rows.getBytes(column);
    }

    /** A {@code numeric} as it is kept, without trailing zeros; or null. */
    public BigDecimal exact(String column) throws SQLException {
        BigDecimal value = rows.getBigDecimal(column);
        return value == null ? null : plain(value.stripTrailingZeros());
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    public Double decimal(String column) throws SQLException {
        return rows.getObject(column, Double.class);
    }

    public Instant instant(String column) throws SQLException {
        OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public LocalDate day(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }
}
