package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a version of a template says; texts may have placeholders, as {@code {betrag}}.
 *
 * @param subject what the notice is called
 * @param opening what it decides, paragraphs separated by an empty line
 * @param conditions conditions (Nebenbestimmungen) with which a notice begins
 * @param closing what stands behind the conditions; may be empty
 * @param remedy the remedy notice; empty: none, and the remedy period is a year
 */
public record TemplateData(String subject, String opening, List<String> conditions, String closing, String remedy)
        implements Serializable {

    public TemplateData {
        subject = text(subject);
        opening = text(opening);
        closing = text(closing);
        remedy = text(remedy);
        conditions = conditions.stream()
                .map(TemplateData::text)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String text(String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }

    /** All its texts, for their placeholders. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(subject, opening, closing, remedy));
        texts.addAll(conditions);
        return texts;
    }

    /** By name, for the trail and for what is released. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("subject", subject);
        facts.put("opening", opening);
        facts.put("closing", closing);
        facts.put("remedy", remedy);
        facts.put("conditions", String.join("\n\n", conditions));
        return facts;
    }
}
