package de.dresden.smartparticipation.participation.consultation;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The placeholders of standard replies. They have German names because clerks write them: {@code {{nummer}}} number of the
 * contribution, {@code {{titel}}} its title, {@code {{thema}}} its topic, {@code {{verfahren}}} title of the consultation,
 * {@code {{amt}}} answering department, {@code {{datum}}} day on which it was received.
 */
public final class ReplyPlaceholders {

    /** All that can be filled in, in the order in which they are offered. */
    public static final List<String> NAMES = List.of("nummer", "titel", "thema", "verfahren", "amt", "datum");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private ReplyPlaceholders() {}

    /**
     * Fills the text; a placeholder without a value stays as it is, so that it is seen before it is proposed.
     *
     * @param values value by name of the placeholder
     */
    public static String fill(String body, Map<String, String> values) {
        return PLACEHOLDER.matcher(body).replaceAll(found -> {
            String value = values.get(name(found.group(1)));
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }

    /** Names in double braces that nothing can be filled into, as they were written. */
    public static List<String> unknown(String body) {
        return PLACEHOLDER
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !NAMES.contains(name(name)))
                .distinct()
                .toList();
    }

    private static String name(String written) {
        return written.toLowerCase(java.util.Locale.GERMAN);
    }
}
