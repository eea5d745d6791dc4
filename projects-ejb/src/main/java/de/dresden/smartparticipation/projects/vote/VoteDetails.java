package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import java.io.Serializable;
import java.util.List;

/**
 * A vote as those see it who run it.
 *
 * @param call its call
 * @param rule how is voted and selected
 * @param budgetCents what can be spent
 * @param proposed what would stand on the ballot paper: while none is drawn up, else empty
 * @param vote the vote; null while no paper is drawn up
 * @param count who has voted
 * @param letters how many codes were made
 * @param open sheets of paper that do not count yet
 * @param list who may vote, in figures, where there is a list
 * @param turnout when the vote is over; null before, and where nothing of it is told
 * @param manages whether the person may run it
 * @param closed why nobody can vote now; null where they can
 * @param paperClosed why no sheet of paper can be entered now; null where one can
 */
public record VoteDetails(
        CallFrame call,
        SelectionRule rule,
        long budgetCents,
        List<VoteOption> proposed,
        VoteFrame vote,
        VoteCount count,
        int letters,
        List<OpenSheet> open,
        VoteList list,
        Turnout turnout,
        boolean manages,
        Reason closed,
        Reason paperClosed)
        implements Serializable {}
