package de.dresden.smartparticipation.web.format;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Amounts of money as people type them, with or without {@code €}; kept in whole cents. One separator alone means what it means in the language of
 * the page: {@code 10.000} is ten thousand in German and no amount in English, where {@code 10,000} is. Both together can be read in one way only.
 */
public final class Euros {

    private static final int CENTS = 2;
    private static final Pattern CURRENCY = Pattern.compile("€|EUR(O)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u202F'’]");
    private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,12}[.,]\\d{1,2}");

    private Euros() {}

    /**
     * @param language of the page on which it was typed
     * @return whole cents, not below zero
     * @throws Refused where it is no amount, with a sentence that says how to write it
     */
    public static long cents(String text, Locale language) {
        String bare = BLANKS.matcher(CURRENCY.matcher(text == null ? "" : text).replaceAll(""))
                .replaceAll("");
        boolean foreign = bare.indexOf(point(language)) < 0;
        if (ONE_GROUP.matcher(bare).matches()) {
            if (!foreign) {
                throw unclear(text, bare.replaceAll("[.,]", "") + ".00", language);
            }
            return read(bare.replaceAll("[.,]", ""));
        }
        if (foreign && DECIMALS.matcher(bare).matches()) {
            throw unclear(text, bare.replace(',', '.'), language);
        }
        return read(bare);
    }

    /** As it may be typed again in that language: {@code 1250,00}. */
    public static String typed(long cents, Locale language) {
        String text = BigDecimal.valueOf(cents, CENTS).toPlainString();
        return text.replace('.', point(language));
    }

    private static long read(String bare) {
        return TypedNumber.read(bare, CENTS).movePointRight(CENTS).longValueExact();
    }

    private static Refused unclear(String text, String meant, Locale language) {
        return new Refused(Reason.of("web.number.separator", text.strip(), meant.replace('.', point(language))));
    }

    private static char point(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? '.' : ',';
    }
}
