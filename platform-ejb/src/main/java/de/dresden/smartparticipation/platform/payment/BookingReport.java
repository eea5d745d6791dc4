package de.dresden.smartparticipation.platform.payment;

import java.io.Serializable;
import java.util.List;

/**
 * What an import of the cash office's answer does, or would do.
 *
 * @param rows the rows of the file, in their order
 */
public record BookingReport(List<BookingRow> rows) implements Serializable {

    public BookingReport {
        rows = List.copyOf(rows);
    }

    public long booked() {
        return count(BookingVerdict.BOOKED);
    }

    public long known() {
        return count(BookingVerdict.KNOWN);
    }

    public long refused() {
        return count(BookingVerdict.REFUSED);
    }

    private long count(BookingVerdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }
}
