package de.dresden.smartparticipation.platform.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** A part of a whole in percent, the same on pages and in files: one digit, rounded once and half up. */
public final class Percent {

    /** Far more digits than are shown, so that what is rounded is the share itself and not an already rounded one. */
    private static final int EXACT = 40;

    private Percent() {}

    /** As {@code 51,9 %}; empty where the whole is nothing. @param part 0 or more */
    public static String of(long part, long whole, Locale language) {
        if (whole <= 0) {
            return "";
        }
        NumberFormat percent = NumberFormat.getPercentInstance(language);
        percent.setMinimumFractionDigits(1);
        percent.setMaximumFractionDigits(1);
        percent.setRoundingMode(RoundingMode.HALF_UP);
        return percent.format(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), EXACT, RoundingMode.HALF_UP));
    }
}
