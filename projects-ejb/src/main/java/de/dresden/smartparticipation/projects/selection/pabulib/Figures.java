package de.dresden.smartparticipation.projects.selection.pabulib;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads figures of a file: whole ones, or with a point or a comma before the decimals. */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{0,9})?");

    private Figures() {}

    /** Without zeros at the end. @param what last part of the sentence's key */
    static BigDecimal read(String text, int line, String what) {
        if (!FIGURE.matcher(text).matches()) {
            throw Unreadable.in(line, what, text);
        }
        BigDecimal figure = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
        return figure.scale() < 0 ? figure.setScale(0) : figure;
    }

    /** In whole numbers of a unit with so many decimals. */
    static long scaled(BigDecimal figure, int decimals, int line, String what) {
        try {
            return figure.movePointRight(decimals).longValueExact();
        } catch (ArithmeticException e) {
            throw Unreadable.in(line, what, figure.toPlainString());
        }
    }
}
