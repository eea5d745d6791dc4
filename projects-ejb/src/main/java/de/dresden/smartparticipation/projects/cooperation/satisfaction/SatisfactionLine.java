package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.util.Map;

/**
 * What is told of the answers of a round at one moment; the line without a round is of all rounds.
 *
 * @param round reference, or null
 * @param title of the round, or null
 * @param months 3 or 12
 * @param asked companies that were asked
 * @param answered companies that have answered
 * @param mean their mean satisfaction in tenths, 10 to 50; null: of too few
 * @param yes how many of them said yes; a question is left out where that is of too few
 */
public record SatisfactionLine(
        String round,
        Wording title,
        int months,
        int asked,
        int answered,
        Integer mean,
        Map<SatisfactionQuestion, Integer> yes)
        implements Serializable {

    public SatisfactionLine {
        yes = Map.copyOf(yes);
    }

    /** @param question name of a {@link SatisfactionQuestion}. @return null: not told */
    public Integer yes(String question) {
        return yes.get(SatisfactionQuestion.valueOf(question));
    }
}
