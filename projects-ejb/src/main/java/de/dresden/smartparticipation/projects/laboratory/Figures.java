package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.text.Percent;
import de.dresden.smartparticipation.projects.selection.core.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.Locale;

/** Figures of a protocol: money of cents in euros, fractions exactly as long as they can be read. */
final class Figures {

    private static final int READABLE = 40;
    private static final int DIGITS = 10;
    private static final long EURO = 100;

    private final NumberFormat money;
    private final NumberFormat number;
    private final Locale language;

    Figures(Locale language) {
        this.language = language;
        money = NumberFormat.getInstance(language);
        money.setMinimumFractionDigits(2);
        money.setMaximumFractionDigits(2);
        number = NumberFormat.getInstance(language);
        number.setMaximumFractionDigits(DIGITS);
    }

    String euros(long cents) {
        return money.format(BigDecimal.valueOf(cents, 2)) + "\u00a0€";
    }

    /** Of cents: an exact fraction of a euro, or rounded with a sign that says so. */
    String euros(Fraction cents) {
        return fraction(cents.over(EURO)) + "\u00a0€";
    }

    String fraction(Fraction exact) {
        String text = exact.toString();
        return text.length() <= READABLE
                ? text
                : "≈\u00a0" + number.format(exact.rounded().round(new MathContext(DIGITS)));
    }

    /** In percent with one digit. @param whole more than 0 */
    String percent(long part, long whole) {
        return Percent.of(part, whole, language);
    }

    String count(long count) {
        return number.format(count);
    }
}
