package de.dresden.smartparticipation.platform.templates;

import de.dresden.smartparticipation.platform.text.Texts;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a mail, with placeholders.
 *
 * @param subjectLine subject line, one line
 * @param body plain text
 */
public record Wording(String subjectLine, String body) implements Serializable {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([\\p{L}\\p{N}._-]*)\\s*}}");

    public Wording {
        subjectLine =
                subjectLine == null ? "" : subjectLine.replaceAll("\\s+", " ").strip();
        body = body == null ? "" : body.replace("\r\n", "\n").strip();
    }

    /** The product's own words. */
    static Wording ofTheProduct(String template, Locale language) {
        Texts texts = Texts.in(language);
        return new Wording(texts.text(template + ".subject"), texts.text(template + ".body"));
    }

    /**
     * The words with the values filled in. A mail is sent rather with a gap than not at all: what has no value leaves none.
     * Where a value was empty, no more than one blank line stays.
     */
    Wording filled(Map<String, String> values) {
        return new Wording(fill(subjectLine, values), fill(body, values).replaceAll("\\n{3,}", "\n\n"));
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
    }
}
