package de.dresden.smartparticipation.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Binds an {@link Instant} to a {@code timestamptz} column.
 *
 * <p>EclipseLink 4 binds a bare {@code Instant} as {@code bytea}, which PostgreSQL refuses. This converter is listed in
 * every persistence unit and is the one place where the old date types may be used.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, Timestamp> {

    @Override
    public Timestamp convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Timestamp column) {
        return column == null ? null : column.toInstant();
    }
}
