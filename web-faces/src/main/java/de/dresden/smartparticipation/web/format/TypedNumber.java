package de.dresden.smartparticipation.web.format;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads numbers as people type them, the same in every language of the pages: {@code 1234}, {@code 1234,5}, {@code 1234.50},
 * {@code 1.234,50}, {@code 1,234.50}, {@code 1 234,50}. What can be read in two ways is refused, never guessed and never rounded:
 * {@code 1.250} may be a thousand and more, or one and a quarter.
 */
public final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,12})?");
    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}(?:(?:\\.\\d{3}){1,3}(?:,\\d{1,12})?|(?:,\\d{3}){1,3}(?:\\.\\d{1,12})?)");
    private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u202F'’]");

    private TypedNumber() {}

    /**
     * @param decimals most decimals that may be typed; with 0 a single separator can only part thousands
     * @return the number, not below zero
     * @throws Refused with a sentence that says what to type instead
     */
    public static BigDecimal read(String text, int decimals) {
        String bare = BLANKS.matcher(text == null ? "" : text).replaceAll("");
        if (bare.startsWith("-") || bare.startsWith("−")) {
            throw refused("negative", text);
        }
        if (ONE_GROUP.matcher(bare).matches() && decimals > 0) {
            throw new Refused(Reason.of("web.number.ambiguous", text.strip(), bare.replaceAll("[.,]", "") + ",00"));
        }
        if (GROUPED.matcher(bare).matches()) {
            return exact(decimalPoint(bare), decimals, text);
        }
        if (!PLAIN.matcher(bare).matches()) {
            throw refused("unreadable", text);
        }
        return exact(bare.replace(',', '.'), decimals, text);
    }

    /** Without the separators of the thousands: those that stand more than once, or before the other one. */
    private static String decimalPoint(String grouped) {
        int last = Math.max(grouped.lastIndexOf('.'), grouped.lastIndexOf(','));
        char sign = grouped.charAt(last);
        boolean mixed = grouped.indexOf(sign == '.' ? ',' : '.') >= 0;
        return mixed
                ? grouped.substring(0, last).replaceAll("[.,]", "") + "." + grouped.substring(last + 1)
                : grouped.replaceAll("[.,]", "");
    }

    private static BigDecimal exact(String number, int decimals, String text) {
        BigDecimal value = new BigDecimal(number);
        if (value.scale() > decimals) {
            throw new Refused(Reason.of(decimals == 0 ? "web.number.whole" : "web.number.too-fine", text, decimals));
        }
        return value;
    }

    private static Refused refused(String why, String text) {
        return new Refused(Reason.of("web.number." + why, text == null ? "" : text.strip()));
    }
}
