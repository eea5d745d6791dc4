package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.projects.cooperation.bounds.TandemBounds;
import de.dresden.smartparticipation.projects.cooperation.score.Conditions;
import de.dresden.smartparticipation.projects.cooperation.score.Weights;
import java.io.Serializable;

/**
 * The rules of a round.
 *
 * @param conditions which pairs are excluded
 * @param smallest score below which nobody is paired, 0 to 1,000
 * @param most largest number of pairs in the whole round, or null: as many as there can be
 * @param threes whether who stays alone may join a pair
 * @param answerDays days in which a pair has to answer, 1 to 90
 * @param weights what counts how much
 */
public record RoundRules(
        Conditions conditions, int smallest, Integer most, boolean threes, int answerDays, Weights weights)
        implements Serializable {

    private static final int USUAL_SMALLEST = 150;
    private static final int USUAL_DAYS = 14;

    /** Those that a new round begins with. @param bounds which tandems may be granted something */
    public static RoundRules usual(TandemBounds bounds) {
        return new RoundRules(
                Conditions.usual(bounds.leastInDresden()), USUAL_SMALLEST, null, false, USUAL_DAYS, Weights.usual());
    }
}
