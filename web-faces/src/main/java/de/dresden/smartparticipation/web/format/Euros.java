package de.dresden.smartparticipation.web.format;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts as people type them: {@code 1234}, {@code 1234,5}, {@code 1.234,50}, {@code 1234.50}, with or without {@code €}. */
public final class Euros {

    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,9}|\\d{1,3}(?:\\.\\d{3}){1,2})(?:,(\\d{1,2})|\\.(\\d{1,2}))?");

    private Euros() {}

    /** Whole cents; nothing where it is no amount. */
    public static OptionalLong cents(String text) {
        String bare = text == null ? "" : text.replaceAll("[\\s\u00A0\u202F]|€|EUR", "");
        Matcher typed = TYPED.matcher(bare);
        if (!typed.matches()) {
            return OptionalLong.empty();
        }
        String part = typed.group(2) == null ? typed.group(3) : typed.group(2);
        long cents = part == null ? 0 : Long.parseLong(part.length() == 1 ? part + "0" : part);
        return OptionalLong.of(Long.parseLong(typed.group(1).replace(".", "")) * 100 + cents);
    }
}
