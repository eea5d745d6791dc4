package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.util.List;

/**
 * A part of a questionnaire, a step of the form.
 *
 * @param key number within the questionnaire, never given twice
 * @param title heading
 * @param intro a few words before its questions; may be empty
 * @param questions in their order
 */
public record Section(int key, Wording title, Wording intro, List<Question> questions) implements Serializable {

    public Section {
        questions = List.copyOf(questions);
    }

    Section with(List<Question> others) {
        return new Section(key, title, intro, others);
    }
}
