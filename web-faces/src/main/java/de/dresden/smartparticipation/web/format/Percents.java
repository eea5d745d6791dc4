package de.dresden.smartparticipation.web.format;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes parts of a whole as people type them, {@code 12,5} or {@code 12.5}, with or without {@code %}; kept as basis points. */
public final class Percents {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,3})(?:[,.](\\d{1,2}))?");
    private static final int HUNDRED = 100;

    private Percents() {}

    /** Basis points, 10,000 being the whole; nothing where it is no number. */
    public static OptionalInt basisPoints(String text) {
        Matcher typed = TYPED.matcher(text == null ? "" : text.replaceAll("[\\s\u00A0\u202F%]", ""));
        if (!typed.matches()) {
            return OptionalInt.empty();
        }
        String part = typed.group(2) == null ? "0" : typed.group(2);
        int hundredths = Integer.parseInt(part.length() == 1 ? part + "0" : part);
        return OptionalInt.of(Integer.parseInt(typed.group(1)) * HUNDRED + hundredths);
    }

    /** As it would be typed: {@code 12,5}. */
    public static String typed(int basisPoints) {
        int part = basisPoints % HUNDRED;
        String whole = String.valueOf(basisPoints / HUNDRED);
        return part == 0 ? whole : whole + "," + String.format("%02d", part).replaceAll("0$", "");
    }
}
