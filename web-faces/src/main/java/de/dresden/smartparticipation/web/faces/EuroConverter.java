package de.dresden.smartparticipation.web.faces;

import de.dresden.smartparticipation.web.format.Euros;
import java.util.Locale;

/** {@code <f:converter converterId="sp.euros"/>}: money in a field, cents in the bean. */
public class EuroConverter extends TypedConverter<Long> {

    @Override
    Long read(String text, Locale language) {
        return Euros.cents(text, language);
    }

    @Override
    String write(Long cents, Locale language) {
        return Euros.typed(cents, language);
    }
}
