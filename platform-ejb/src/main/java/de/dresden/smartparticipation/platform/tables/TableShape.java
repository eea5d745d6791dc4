package de.dresden.smartparticipation.platform.tables;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Objects;

/**
 * How a file is to be read: what {@link TableSource#recognise} found, with what a person corrected.
 *
 * @param kind cannot be corrected
 * @param charset name of the character set; of no meaning in a workbook
 * @param delimiter between two cells; of no meaning in a workbook
 * @param quote around cells that contain a delimiter or a line end; of no meaning in a workbook
 * @param header the first row names the columns
 * @param sheet name of the sheet; empty in a text file
 */
public record TableShape(TableKind kind, String charset, char delimiter, char quote, boolean header, String sheet)
        implements Serializable {

    public TableShape {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sheet, "sheet");
        charset = Charset.forName(charset).name();
        if (delimiter == quote || delimiter == '\n' || delimiter == '\r' || quote == '\n' || quote == '\r') {
            throw new IllegalArgumentException("delimiter and quote differ from each other and from a line end");
        }
    }

    static TableShape text(Charset charset, char delimiter, char quote, boolean header) {
        return new TableShape(TableKind.DELIMITED, charset.name(), delimiter, quote, header, "");
    }

    static TableShape workbook(String sheet, boolean header) {
        return new TableShape(TableKind.WORKBOOK, "UTF-8", ';', '"', header, sheet);
    }

    /** @throws IllegalArgumentException the character set is not known here */
    public TableShape withCharset(String other) {
        return new TableShape(kind, other, delimiter, quote, header, sheet);
    }

    public TableShape withDelimiter(char other) {
        return new TableShape(kind, charset, other, quote, header, sheet);
    }

    public TableShape withQuote(char other) {
        return new TableShape(kind, charset, delimiter, other, header, sheet);
    }

    public TableShape withHeader(boolean other) {
        return new TableShape(kind, charset, delimiter, quote, other, sheet);
    }

    public TableShape withSheet(String other) {
        return new TableShape(kind, charset, delimiter, quote, header, other);
    }
}
