package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Where an application came out. With a conflict of the person who reads, all but its name is kept back.
 *
 * @param frame the application
 * @param locked whether a conflict keeps the rest from the person
 * @param rank place, from 1; null where nobody may score it, or locked
 * @param tied whether another has the same score
 * @param percent score from 0 to 100, rounded to two places, or null
 * @param exact the score as an exact fraction between 0 and 1, or null
 * @param members how many scored it
 * @param quorum how many have to at least
 * @param lowest least score of a member in percent, or null
 * @param highest best score of a member in percent, or null
 * @param deviation standard deviation of the members' scores in percentage points, or null
 * @param best best place when any one member is left out, or null
 * @param worst worst place then, or null
 * @param marks what each member gave
 * @param recommendation what the jury recommends, or null
 */
public record OutcomeRow(
        ApplicationFrame frame,
        boolean locked,
        Integer rank,
        boolean tied,
        BigDecimal percent,
        String exact,
        int members,
        int quorum,
        BigDecimal lowest,
        BigDecimal highest,
        BigDecimal deviation,
        Integer best,
        Integer worst,
        List<MarkRow> marks,
        RecommendationRow recommendation)
        implements Serializable {

    public OutcomeRow {
        marks = List.copyOf(marks);
    }

    static OutcomeRow kept(ApplicationFrame frame) {
        return new OutcomeRow(
                frame, true, null, false, null, null, 0, 0, null, null, null, null, null, List.of(), null);
    }

    /** Whether the place hangs on a single member. */
    public boolean shaky() {
        return best != null && !(rank.equals(best) && rank.equals(worst));
    }

    /** Whether fewer scored it than have to, since a conflict was raised after the round was closed. */
    public boolean belowQuorum() {
        return !locked && members < quorum;
    }

    /** Names of those whose score lies far from the others'. */
    public List<String> outliers() {
        return marks.stream().filter(MarkRow::outlier).map(MarkRow::name).toList();
    }
}
