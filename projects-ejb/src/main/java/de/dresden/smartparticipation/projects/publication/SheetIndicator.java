package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Attainment;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import java.io.Serializable;
import java.util.List;

/**
 * An indicator as it stood when a fact sheet was written.
 *
 * @param id its key
 * @param title what is measured
 * @param titleEnglish the same in English; empty: the German words stand for it
 * @param unit its unit
 * @param unitEnglish the same in English; empty where it is the same
 * @param aim from where to where it is to go
 * @param current the value that stood for the project, or null
 */
public record SheetIndicator(
        long id, String title, String titleEnglish, String unit, String unitEnglish, Aim aim, Measured current)
        implements Serializable {

    /** What is measured, in the language of who reads. */
    public Wording named() {
        return new Wording(title, titleEnglish);
    }

    /** Its unit, in the language of who reads. */
    public Wording counted() {
        return new Wording(unit, unitEnglish);
    }

    /** For what is released; English only where there is any, so that what was proposed before keeps its hash. */
    String told() {
        String german =
                "SheetIndicator[id=%d, title=%s, unit=%s, aim=%s, current=%s]".formatted(id, title, unit, aim, current);
        return titleEnglish.isEmpty() && unitEnglish.isEmpty()
                ? german
                : german + " / %s (%s)".formatted(titleEnglish, unitEnglish);
    }

    /** How far it had come. */
    public Attainment attainment() {
        return Attainment.of(aim, current == null ? List.of() : List.of(current));
    }
}
