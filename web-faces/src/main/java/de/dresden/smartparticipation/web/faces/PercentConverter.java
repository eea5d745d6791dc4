package de.dresden.smartparticipation.web.faces;

import de.dresden.smartparticipation.web.format.Percents;
import java.util.Locale;

/** {@code <f:converter converterId="sp.percent"/>}: percent in a field, basis points in the bean. */
public class PercentConverter extends TypedConverter<Integer> {

    @Override
    Integer read(String text, Locale language) {
        return Percents.basisPoints(text);
    }

    @Override
    String write(Integer basisPoints, Locale language) {
        return Percents.typed(basisPoints, language);
    }
}
