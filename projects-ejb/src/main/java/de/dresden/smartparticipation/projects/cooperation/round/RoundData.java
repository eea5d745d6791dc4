package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is said of a round.
 *
 * @param title its name
 * @param firstDay from when its companies are to work together, or null where nothing was typed
 * @param lastDay until when
 * @param rules its rules
 */
public record RoundData(Wording title, LocalDate firstDay, LocalDate lastDay, RoundRules rules)
        implements Serializable {

    public RoundData {
        title = new Wording(TypedText.line(title.german()), TypedText.line(title.english()));
    }
}
