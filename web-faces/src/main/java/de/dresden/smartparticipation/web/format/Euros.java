package de.dresden.smartparticipation.web.format;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Amounts of money as people type them, with or without {@code €}; kept in whole cents. */
public final class Euros {

    private static final int CENTS = 2;
    private static final Pattern CURRENCY = Pattern.compile("€|EUR(O)?", Pattern.CASE_INSENSITIVE);

    private Euros() {}

    /**
     * @return whole cents, not below zero
     * @throws de.dresden.smartparticipation.platform.fault.Refused where it can be read in two ways, or is no amount
     */
    public static long cents(String text) {
        String bare = text == null ? "" : CURRENCY.matcher(text).replaceAll("");
        return TypedNumber.read(bare, CENTS).movePointRight(CENTS).longValueExact();
    }

    /** As it may be typed again in that language: {@code 1250,00}. */
    public static String typed(long cents, Locale language) {
        String text = BigDecimal.valueOf(cents, CENTS).toPlainString();
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? text : text.replace('.', ',');
    }
}
