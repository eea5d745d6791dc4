package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one person sent.
 *
 * @param answers by question; one that was shown and not answered is there with null, one that was not shown is not
 */
public record Sheet(Map<Integer, Answer> answers) implements Serializable {

    public Sheet {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    boolean saw(int question) {
        return answers.containsKey(question);
    }

    public Answer answer(int question) {
        return answers.get(question);
    }
}
