package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * What the projects of a call shall bring.
 *
 * @param title what is measured
 * @param titleEnglish the same in English; empty: the German words stand for it
 * @param unit its unit, as {@code kg CO2e}
 * @param unitEnglish the same in English; empty where it is the same
 * @param direction which way it is to go
 */
public record ExpectedIndicator(String title, String titleEnglish, String unit, String unitEnglish, Direction direction)
        implements Serializable {

    public ExpectedIndicator {
        title = title == null ? "" : title.strip();
        titleEnglish = titleEnglish == null ? "" : titleEnglish.strip();
        unit = unit == null ? "" : unit.strip();
        unitEnglish = unitEnglish == null ? "" : unitEnglish.strip();
    }

    /** Described in German only. */
    public static ExpectedIndicator german(String title, String unit, Direction direction) {
        return new ExpectedIndicator(title, "", unit, "", direction);
    }

    /** For the audit and for what is released; English only where there is any, so that what was proposed before keeps its hash. */
    String told() {
        String german = "ExpectedIndicator[title=%s, unit=%s, direction=%s]".formatted(title, unit, direction);
        return titleEnglish.isEmpty() && unitEnglish.isEmpty()
                ? german
                : german + " / %s (%s)".formatted(titleEnglish, unitEnglish);
    }

    /** What is measured, in the language of who reads. */
    public Wording named() {
        return new Wording(title, titleEnglish);
    }

    /** Its unit, in the language of who reads. */
    public Wording counted() {
        return new Wording(unit, unitEnglish);
    }
}
