package de.dresden.smartparticipation.web.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The header {@code Accept-Language}, read as far as it can be. A part that is not as RFC 9110 wants it is passed over: the language
 * of an answer is no reason to refuse it, and the server's own reading fails where the answer is being written already.
 */
public final class AcceptLanguage {

    private static final double ALL = 1;

    private AcceptLanguage() {}

    /** The language of the product that the caller likes best; German where none is named. @param header null: none was sent */
    public static Locale of(String header) {
        if (header == null) {
            return Locale.GERMAN;
        }
        return Arrays.stream(header.split(","))
                .map(AcceptLanguage::wish)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(Wish::weight).reversed())
                .map(Wish::language)
                .findFirst()
                .orElse(Locale.GERMAN);
    }

    private static Wish wish(String part) {
        String[] pieces = part.split(";");
        String language =
                pieces.length == 0 ? "" : pieces[0].strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        Optional<Locale> known = Languages.ALL.stream()
                .filter(one -> one.getLanguage().equals(language))
                .findFirst();
        double weight = weight(pieces);
        return known.isEmpty() || weight <= 0 ? null : new Wish(known.get(), weight);
    }

    /** 0 to 1; 0 also where it cannot be read. */
    private static double weight(String... pieces) {
        for (int i = 1; i < pieces.length; i++) {
            String parameter = pieces[i].replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                return parameter.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")
                        ? Double.parseDouble(parameter.substring(2))
                        : 0;
            }
        }
        return ALL;
    }

    private record Wish(Locale language, double weight) {}
}
