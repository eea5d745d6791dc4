package de.dresden.smartparticipation.projects.experiment;

import de.dresden.smartparticipation.platform.text.TypedText;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is tried.
 *
 * @param question what is asked, at most 2,000 characters
 * @param hypothesis what is supposed, at most 2,000 characters
 * @param intervention what is done, at most 5,000 characters
 * @param partners who has which role, a line each, at most 5,000 characters
 */
public record ExperimentData(String question, String hypothesis, String intervention, String partners)
        implements Serializable {

    static final int SHORT = 2_000;
    static final int LONG = 5_000;

    public ExperimentData {
        question = Objects.toString(TypedText.text(question), "");
        hypothesis = Objects.toString(TypedText.text(hypothesis), "");
        intervention = Objects.toString(TypedText.text(intervention), "");
        partners = Objects.toString(TypedText.text(partners), "");
    }

    boolean tooLong() {
        return question.length() > SHORT
                || hypothesis.length() > SHORT
                || intervention.length() > LONG
                || partners.length() > LONG;
    }

    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("question", question);
        values.put("hypothesis", hypothesis);
        values.put("intervention", intervention);
        values.put("partners", partners);
        return values;
    }
}
