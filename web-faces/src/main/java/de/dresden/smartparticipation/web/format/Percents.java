package de.dresden.smartparticipation.web.format;

import java.math.BigDecimal;
import java.util.Locale;

/** Parts of a whole as people type them, with or without {@code %}; kept in basis points, 10,000 being the whole. */
public final class Percents {

    private static final int DECIMALS = 2;

    private Percents() {}

    /**
     * @return basis points, not below zero
     * @throws de.dresden.smartparticipation.platform.fault.Refused where it can be read in two ways, or is no number
     */
    public static int basisPoints(String text) {
        return TypedNumber.read(text == null ? "" : text.replace("%", ""), DECIMALS)
                .movePointRight(DECIMALS)
                .intValueExact();
    }

    /** As it may be typed again in that language: {@code 12,5}. */
    public static String typed(int basisPoints, Locale language) {
        BigDecimal percent = BigDecimal.valueOf(basisPoints, DECIMALS).stripTrailingZeros();
        String text = (percent.scale() < 0 ? percent.setScale(0) : percent).toPlainString();
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? text : text.replace('.', ',');
    }
}
