package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.selection.core.Unfunded;
import de.dresden.smartparticipation.projects.vote.CountedVote;
import de.dresden.smartparticipation.projects.vote.Turnout;
import de.dresden.smartparticipation.projects.vote.VoteOption;
import java.util.List;
import java.util.Locale;

/**
 * All rules on the votes of a call.
 *
 * @param vote the vote
 * @param trials the rule of the call first; empty while there is a reason to wait
 * @param areas the money by Stadtteil; what is for the whole city comes first
 * @param kinds the money by kind of applicant, which is the category that an application names
 * @param turnout who took part; null while there is a reason to wait
 * @param waits why there is no result yet; null where there is one
 */
public record Trials(
        CountedVote vote, List<Trial> trials, List<Share> areas, List<Share> kinds, Turnout turnout, Reason waits) {

    /** Nothing to show yet. */
    static Trials waiting(CountedVote vote, Reason why) {
        return new Trials(vote, List.of(), List.of(), List.of(), null, why);
    }

    /** How many voted. */
    public long voters() {
        return vote.election().voters();
    }

    /** Cents of one unit in which the rules reckon. */
    public long unit() {
        return vote.election().unit();
    }

    /** What a project was short of, in words. */
    public String lacking(Unfunded one, Locale language) {
        return LackWords.of(one, this::title, language);
    }

    /** How a project is called whose application has this reference. */
    public String title(String reference) {
        return vote.vote().paper().options().stream()
                .filter(option -> option.reference().equals(reference))
                .findFirst()
                .map(VoteOption::title)
                .orElse(reference);
    }

    /** The rule that decides; only where there is a result. */
    public Trial own() {
        return trials.get(0);
    }
}
