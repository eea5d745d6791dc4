package de.dresden.smartparticipation.platform.intake;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * The checked values of one row.
 *
 * @param number the row's number in the file, as a spreadsheet shows it
 * @param values per key of a filled field its value, of the class that {@link FieldKind} names
 */
public record IntakeRow(long number, Map<String, Object> values) implements Serializable {

    public IntakeRow {
        values = Map.copyOf(values);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The text, e-mail address or choice; {@code null} if the cell was empty. */
    public String text(String key) {
        return (String) values.get(key);
    }

    /** {@code null} if the cell was empty. */
    public Instant instant(String key) {
        return (Instant) values.get(key);
    }

    /** {@code null} if the cell was empty. */
    public BigDecimal number(String key) {
        return (BigDecimal) values.get(key);
    }

    /** {@code null} if the cell was empty. */
    public IntakePoint point(String key) {
        return (IntakePoint) values.get(key);
    }
}
