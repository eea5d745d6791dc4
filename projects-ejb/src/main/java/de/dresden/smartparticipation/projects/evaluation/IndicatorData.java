package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an indicator is.
 *
 * @param title what is measured, 3 to 200 characters; once in a project
 * @param titleEnglish the same in English, for the public; empty: the German words stand for it
 * @param definition what is counted and how, at most 2,000 characters
 * @param unit its unit, as {@code kg CO2e}, 1 to 40 characters
 * @param unitEnglish the same in English; empty where it is the same
 * @param aim from where to where it is to go
 * @param source where the figures come from, at most 500 characters
 * @param goals Sustainable Development Goals that it serves
 */
public record IndicatorData(
        String title,
        String titleEnglish,
        String definition,
        String unit,
        String unitEnglish,
        Aim aim,
        String source,
        Set<Goal> goals)
        implements Serializable {

    public IndicatorData {
        title = Objects.toString(TypedText.line(title), "");
        titleEnglish = Objects.toString(TypedText.line(titleEnglish), "");
        definition = Objects.toString(TypedText.text(definition), "");
        unit = Objects.toString(TypedText.line(unit), "");
        unitEnglish = Objects.toString(TypedText.line(unitEnglish), "");
        source = Objects.toString(TypedText.line(source), "");
        goals = Set.copyOf(goals);
    }

    /** Described in German only. */
    public static IndicatorData german(
            String title, String definition, String unit, Aim aim, String source, Set<Goal> goals) {
        return new IndicatorData(title, "", definition, unit, "", aim, source, goals);
    }

    /** What is measured, in the language of who reads. */
    public Wording named() {
        return new Wording(title, titleEnglish);
    }

    /** Its unit, in the language of who reads. */
    public Wording counted() {
        return new Wording(unit, unitEnglish);
    }

    /** For the record of what was changed. */
    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("title", title);
        values.put("definition", definition);
        values.put("unit", unit);
        if (!titleEnglish.isEmpty()) {
            values.put("titleEnglish", titleEnglish);
        }
        if (!unitEnglish.isEmpty()) {
            values.put("unitEnglish", unitEnglish);
        }
        values.put("source", source);
        values.put("direction", aim.direction().name());
        values.put("goals", new TreeSet<>(goals).stream().map(Enum::name).toList());
        if (aim.baseline() != null) {
            values.put("baseline", aim.baseline().toPlainString() + " " + aim.baselineDay());
        }
        if (aim.target() != null) {
            values.put("target", aim.target().toPlainString() + " " + aim.targetDay());
        }
        return values;
    }
}
