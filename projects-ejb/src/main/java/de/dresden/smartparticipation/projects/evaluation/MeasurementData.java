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
 */
public record MeasurementData(Measured measured, String source) implements Serializable {

    public MeasurementData {
        source = Objects.toString(TypedText.line(source), "");
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
        return values;
    }
}
