package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A measurement to be entered.
 *
 * @param measured day, place, value and uncertainty
 * @param source where it comes from, at most 500 characters
 * @param despite why it is entered although it lies outside of what can be expected, at most 500 characters; empty: it does not
 */
public record MeasurementData(Measured measured, String source, String despite) implements Serializable {

    public MeasurementData(Measured measured, String source) {
        this(measured, source, "");
    }

    public MeasurementData {
        source = Objects.toString(TypedText.line(source), "");
        despite = Objects.toString(TypedText.line(despite), "");
    }

    /** For the record of what was entered. */
    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("day", measured.day().toString());
        if (measured.value() != null) {
            values.put("value", measured.value().toPlainString());
        }
        if (measured.area() != null) {
            values.put("area", measured.area());
        }
        if (measured.uncertainty() != null) {
            values.put("uncertainty", measured.uncertainty().toPlainString());
        }
        if (!source.isEmpty()) {
            values.put("source", source);
        }
        if (!despite.isEmpty()) {
            values.put("despite", despite);
        }
        return values;
    }
}
