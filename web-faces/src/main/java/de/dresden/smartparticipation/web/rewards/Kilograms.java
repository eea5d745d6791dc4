package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Saved CO2 for reading: milligrams as kilograms; an unknown saving is a word, not a zero. */
final class Kilograms {

    private static final int MILLIGRAMS = 6;

    private Kilograms() {}

    static String of(Long milligrams) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return milligrams == null
                ? Texts.in(locale).text("rewards.saving.unknown")
                : Texts.in(locale)
                        .text(
                                "rewards.saving.kilograms",
                                NumberFormat.getInstance(locale).format(BigDecimal.valueOf(milligrams, MILLIGRAMS)));
    }
}
