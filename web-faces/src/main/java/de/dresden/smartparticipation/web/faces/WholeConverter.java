package de.dresden.smartparticipation.web.faces;

import de.dresden.smartparticipation.web.format.TypedNumber;
import java.util.Locale;

/** {@code <f:converter converterId="sp.whole"/>}: whole numbers, with the thousands parted as the pages print them or not. */
public class WholeConverter extends TypedConverter<Long> {

    @Override
    Long read(String text, Locale language) {
        return TypedNumber.read(text, 0).longValueExact();
    }

    @Override
    String write(Long value, Locale language) {
        return Long.toString(value);
    }
}
