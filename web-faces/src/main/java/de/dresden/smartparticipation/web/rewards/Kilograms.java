package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Saved CO2 for reading: milligrams as kilograms; an unknown saving is a word, not a zero. */
final class Kilograms {

    private static final int MILLIGRAMS = 6;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final long ONE = 1_000_000;
    private static final long HUNDRED = 100 * ONE;

    private Kilograms() {}

    /** Rounded for reading. */
    static String of(Long milligrams) {
        return milligrams == null
                ? Texts.in(locale()).text("rewards.saving.unknown")
                : said(milligrams, rounded(milligrams));
    }

    /** To the milligram: of limits, which two people decide by what they read. */
    static String exactly(long milligrams) {
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(MILLIGRAMS);
        return said(milligrams, format);
    }

    /** As it is kept; more than a {@code long} holds becomes the most that it holds, which no rule allows either. */
    static long kept(BigDecimal kilograms) {
        return kilograms.movePointRight(MILLIGRAMS).min(MOST).longValue();
    }

    private static String said(long milligrams, NumberFormat format) {
        return Texts.in(locale())
                .text("rewards.saving.kilograms", format.format(BigDecimal.valueOf(milligrams, MILLIGRAMS)));
    }

    /** Of many kilograms nobody reads the grams. */
    private static NumberFormat rounded(long milligrams) {
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        if (Math.abs(milligrams) >= HUNDRED) {
            format.setMaximumFractionDigits(0);
        } else if (Math.abs(milligrams) >= ONE) {
            format.setMaximumFractionDigits(1);
        }
        return format;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
