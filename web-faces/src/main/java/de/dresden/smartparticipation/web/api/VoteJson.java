package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.call.BallotKind;
import de.dresden.smartparticipation.projects.call.SelectionMethod;
import de.dresden.smartparticipation.projects.vote.OpenSheet;
import de.dresden.smartparticipation.projects.vote.VoteCount;
import de.dresden.smartparticipation.projects.vote.VoteDetails;
import de.dresden.smartparticipation.projects.vote.VoteOption;
import java.util.List;
import java.util.Locale;

/**
 * A vote as those see it who run it; never what somebody voted.
 *
 * @param call reference of its call
 * @param ballot how a ballot is filled in
 * @param method how votes become a selection
 * @param budgetCents what can be spent
 * @param drawnUp whether the ballot paper stands; else the options are what would stand on it
 * @param open whether one can vote now
 * @param options what stands on the paper
 * @param count how many have voted
 * @param sheets paper that does not count yet
 * @param turnout who took part; null before the end
 */
public record VoteJson(
        String call,
        BallotKind ballot,
        SelectionMethod method,
        long budgetCents,
        boolean drawnUp,
        boolean open,
        List<OptionJson> options,
        CountJson count,
        List<SheetJson> sheets,
        VoteResultJson.TurnoutJson turnout) {

    /** A project on the paper. */
    public record OptionJson(int number, String application, String title, long costCents) {

        static OptionJson of(VoteOption option) {
            return new OptionJson(option.number(), option.reference(), option.title(), option.costCents());
        }
    }

    /**
     * Who has voted.
     *
     * @param letters codes that were made
     * @param waiting sheets of paper that wait for a second person
     * @param differing sheets that two people entered differently
     */
    public record CountJson(
            long ballots, long byEmail, long byLetter, long onPaper, int letters, long waiting, long differing) {

        static CountJson of(VoteCount count, int letters) {
            return new CountJson(
                    count.ballots(),
                    count.email(),
                    count.letter(),
                    count.paper(),
                    letters,
                    count.once(),
                    count.differing());
        }
    }

    /** A sheet of paper. */
    public record SheetJson(int sheet, boolean differs) {

        static SheetJson of(OpenSheet sheet) {
            return new SheetJson(sheet.sheet(), sheet.differs());
        }
    }

    static VoteJson of(VoteDetails details, Locale language) {
        boolean drawnUp = details.vote() != null;
        List<VoteOption> options = drawnUp ? details.vote().paper().options() : details.proposed();
        return new VoteJson(
                details.call().reference(),
                details.rule().ballot(),
                details.rule().method(),
                details.budgetCents(),
                drawnUp,
                drawnUp && details.closed() == null,
                options.stream().map(OptionJson::of).toList(),
                CountJson.of(details.count(), details.letters()),
                details.open().stream().map(SheetJson::of).toList(),
                details.turnout() == null ? null : VoteResultJson.TurnoutJson.of(details.turnout(), language));
    }
}
