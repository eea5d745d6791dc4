package de.dresden.smartparticipation.platform.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads {@code 1234,5}, {@code 1.234,5}, {@code 1,234.5} and {@code 1234.5}. A single point is a decimal point, as
 * workbooks have it, although {@code 1.234} may have been meant as a thousand: then {@link #isDoubtful}.
 */
final class NumberText {

    private static final Pattern GERMAN = Pattern.compile("[-+]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
    private static final Pattern DOUBTFUL = Pattern.compile("[-+]?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?[eE][-+]?\\d{1,2}");

    private NumberText() {}

    /** @return {@code null} if it is no number */
    static BigDecimal number(String text) {
        String digits = text.replaceAll("\\s*(?:€|EUR|%)$", "").replaceAll("(?<=\\d)[\\s\u202F'](?=\\d{3})", "");
        if (digits.length() > 40) {
            return null;
        }
        if (SCIENTIFIC.matcher(digits).matches()) {
            return new BigDecimal(digits);
        }
        boolean singlePoint = digits.indexOf('.') == digits.lastIndexOf('.') && digits.indexOf(',') < 0;
        if (!singlePoint && GERMAN.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(".", "").replace(',', '.'));
        }
        return ENGLISH.matcher(digits).matches() ? new BigDecimal(digits.replace(",", "")) : null;
    }

    /** It may be a decimal fraction as well as a thousand. */
    static boolean isDoubtful(String text) {
        return DOUBTFUL.matcher(text).matches();
    }
}
