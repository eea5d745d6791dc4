package de.dresden.smartparticipation.platform.templates;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders such as {@code {{number}}}. A value that is filled in is never read again as a placeholder, so
 * what citizens write cannot pull other values into an answer.
 *
 * @param text the text; names of placeholders are letters, digits, dots and hyphens
 */
public record StandardText(String text) implements Serializable {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([\\p{L}\\p{N}._-]*)\\s*}}");

    /** The names of its placeholders, in order. */
    public Set<String> placeholders() {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** What is wrong with it, where only these placeholders will have a value; empty where nothing is. */
    public List<Reason> check(Set<String> known) {
        return placeholders().stream()
                .filter(name -> !known.contains(name))
                .map(name -> Reason.of(
                        "platform.templates.unknown",
                        name,
                        String.join(", ", known.stream().sorted().toList())))
                .toList();
    }

    /**
     * The text with the values filled in.
     *
     * @throws Refused where a placeholder has no value
     */
    public String fill(Map<String, String> values) {
        List<Reason> unknown = check(values.keySet());
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(values.get(match.group(1))));
    }
}
