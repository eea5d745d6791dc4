package de.dresden.smartparticipation.projects.grant.core;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a template with its placeholders, as {@code {betrag}}; German, because clerks write them. */
public final class Placeholders {

    /** Those that every notice has. */
    public static final Set<String> ALWAYS =
            Set.of("bescheid", "datum", "projekt", "nummer", "aufruf", "empfaenger", "bezug");

    /** Those that only a notice about money has. */
    public static final Set<String> OF_MONEY = Set.of(
            "betrag",
            "anteil",
            "finanzierung",
            "beginn",
            "ende",
            "zweckbindung",
            "massnahmebeginn",
            "einbehalt",
            "vorschusstage",
            "toleranz",
            "nachweismonate");

    /** The one that only a revocation has. */
    public static final Set<String> OF_REVOCATION = Set.of("rechtsgrundlage");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private Placeholders() {}

    /** Names in the texts that are not among those known, in their order. */
    public static Set<String> unknown(Collection<String> texts, Set<String> known) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : texts) {
            Matcher found = PLACEHOLDER.matcher(text);
            while (found.find()) {
                if (!known.contains(found.group(1))) {
                    names.add(found.group(1));
                }
            }
        }
        return names;
    }

    /** The text with the values in it; a name without a value becomes a dash. What is filled in is not read for placeholders again. */
    public static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "–")));
    }
}
