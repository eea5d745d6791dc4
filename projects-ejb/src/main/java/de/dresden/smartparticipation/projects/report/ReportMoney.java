package de.dresden.smartparticipation.projects.report;

import java.text.NumberFormat;
import java.util.Locale;

/** Cents as euros for a text. */
final class ReportMoney {

    private ReportMoney() {}

    static String of(long cents, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(java.math.BigDecimal.valueOf(cents, 2)) + " €";
    }
}
