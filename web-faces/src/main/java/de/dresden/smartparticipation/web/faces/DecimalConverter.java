package de.dresden.smartparticipation.web.faces;

import de.dresden.smartparticipation.web.format.TypedNumber;
import java.math.BigDecimal;
import java.util.Locale;

/** {@code <f:converter converterId="sp.decimal"/>}: numbers with up to three decimals. */
public class DecimalConverter extends TypedConverter<BigDecimal> {

    private static final int DECIMALS = 3;

    @Override
    BigDecimal read(String text, Locale language) {
        return TypedNumber.read(text, DECIMALS);
    }

    @Override
    String write(BigDecimal value, Locale language) {
        String text = value.toPlainString();
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? text : text.replace('.', ',');
    }
}
