package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.projects.call.BallotKind;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.vote.Turnout;
import java.io.Serializable;
import java.util.List;

/**
 * The result of a vote for everybody.
 *
 * @param call its call
 * @param kind how a ballot was filled in
 * @param rule how votes became a selection, in words of the reader's language
 * @param recount the call of REST that counts the published ballots again by just this rule
 * @param budgetCents what could be spent
 * @param spentCents what the rule gave away
 * @param ballots that count
 * @param reached voters with at least one selected project that they named
 * @param rows the selected ones in the order of their selection, then the others by votes
 * @param decided whether the rows tell what the city decided
 * @param turnout who took part
 */
public record PublicResult(
        CallFrame call,
        BallotKind kind,
        String rule,
        String recount,
        long budgetCents,
        long spentCents,
        long ballots,
        long reached,
        List<ResultRow> rows,
        boolean decided,
        Turnout turnout)
        implements Serializable {

    public PublicResult {
        rows = List.copyOf(rows);
    }

    /** Whether points differ from votes. */
    public boolean pointed() {
        return kind == BallotKind.POINTS || kind == BallotKind.RANKING;
    }
}
