package de.dresden.smartparticipation.platform.intake;

/** What a field's values are, and as which class {@link IntakeRow} holds them. */
public enum FieldKind {
    /** Text on one line, white space collapsed: {@link String}. */
    LINE,
    /** Text with paragraphs: {@link String}, line ends as {@code \n}. */
    TEXT,
    /** A point in time: {@link java.time.Instant}; a day alone counts as its beginning in Europe/Berlin. */
    DATE,
    /** {@link java.math.BigDecimal}. */
    NUMBER,
    /** One of the field's choices, compared without regard to case: {@link String} as the plan writes it. */
    CHOICE,
    /** {@link String}. */
    EMAIL,
    /** Latitude and longitude in one cell: {@link IntakePoint}. */
    POINT,
    /** Degrees north, −90 to 90: {@link java.math.BigDecimal}. */
    LATITUDE,
    /** Degrees east, −180 to 180: {@link java.math.BigDecimal}. */
    LONGITUDE
}
