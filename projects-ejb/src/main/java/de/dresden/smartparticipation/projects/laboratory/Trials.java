package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.vote.CountedVote;
import java.util.List;

/**
 * All rules on the votes of a call.
 *
 * @param vote the vote
 * @param trials the rule of the call first; empty while there is a reason to wait
 * @param waits why there is no result yet; null where there is one
 */
public record Trials(CountedVote vote, List<Trial> trials, Reason waits) {}
