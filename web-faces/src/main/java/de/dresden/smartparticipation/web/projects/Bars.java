package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.platform.text.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Bars of a chart and the percentages beside them. */
public final class Bars {

    private static final int DIGITS = 4;

    private Bars() {}

    /** Length of a bar, of 100. */
    public static String width(long part, long whole) {
        return whole <= 0 ? "0" : share(part, whole).movePointRight(2).toPlainString();
    }

    /** With one digit; empty of nothing. */
    public static String percent(long part, long whole, Locale language) {
        return Percent.of(part, whole, language);
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
    }
}
