package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.call.BallotKind;
import de.dresden.smartparticipation.projects.laboratory.PublicResult;
import de.dresden.smartparticipation.projects.laboratory.ResultRow;
import de.dresden.smartparticipation.projects.selection.Ruling;
import de.dresden.smartparticipation.projects.vote.Turnout;
import de.dresden.smartparticipation.projects.vote.TurnoutLine;
import java.util.List;
import java.util.Locale;

/**
 * The result of a vote for everybody.
 *
 * @param rule in words
 * @param recount the call that counts the published ballots again by just this rule
 * @param reached voters with at least one selected project that they named
 * @param projects the selected ones first
 * @param turnout who took part
 */
public record VoteResultJson(
        String call,
        BallotKind ballot,
        String rule,
        String recount,
        long budgetCents,
        long spentCents,
        long ballots,
        long reached,
        List<ProjectJson> projects,
        TurnoutJson turnout) {

    /**
     * A project.
     *
     * @param place at which it was selected; null: it was not
     * @param lacking what it was short of by the rule, in words; null: it was selected
     * @param ruling what the city decided; null: nothing
     */
    public record ProjectJson(
            int number,
            String application,
            String title,
            long costCents,
            long votes,
            long points,
            Integer place,
            String lacking,
            Ruling ruling,
            Long grantedCents) {

        static ProjectJson of(ResultRow row) {
            return new ProjectJson(
                    row.number(),
                    row.reference(),
                    row.title(),
                    row.costCents(),
                    row.votes(),
                    row.points(),
                    row.place() == 0 ? null : Integer.valueOf(row.place()),
                    row.lacking(),
                    row.ruling(),
                    row.grantedCents());
        }
    }

    /**
     * Who took part.
     *
     * @param entitled people on the list; null where there was none
     */
    public record TurnoutJson(long voted, Long entitled, List<LineJson> areas, List<LineJson> ages, boolean withheld) {

        static TurnoutJson of(Turnout turnout, Locale language) {
            return new TurnoutJson(
                    turnout.voted(),
                    turnout.entitled(),
                    turnout.areas().stream()
                            .map(line -> LineJson.of(line, language))
                            .toList(),
                    turnout.ages().stream()
                            .map(line -> LineJson.of(line, language))
                            .toList(),
                    turnout.withheld());
        }
    }

    /**
     * Of one Stadtteil or group of ages.
     *
     * @param voted null: not told
     * @param entitled null: not known or not told
     */
    public record LineJson(String name, Long voted, Long entitled) {

        static LineJson of(TurnoutLine line, Locale language) {
            return new LineJson(line.name().in(language), line.voted(), line.entitled());
        }
    }

    static VoteResultJson of(PublicResult result, Locale language) {
        return new VoteResultJson(
                result.call().reference(),
                result.kind(),
                result.rule(),
                result.recount(),
                result.budgetCents(),
                result.spentCents(),
                result.ballots(),
                result.reached(),
                result.rows().stream().map(ProjectJson::of).toList(),
                TurnoutJson.of(result.turnout(), language));
    }
}
