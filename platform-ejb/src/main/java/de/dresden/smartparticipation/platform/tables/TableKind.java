package de.dresden.smartparticipation.platform.tables;

/** The kinds of file a table can be read from. */
public enum TableKind {
    /** Text with a delimiter: CSV, TSV. */
    DELIMITED,
    /** XLSX. */
    WORKBOOK
}
