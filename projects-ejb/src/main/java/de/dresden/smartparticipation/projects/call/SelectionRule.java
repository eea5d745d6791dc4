package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.projects.selection.core.Completion;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import java.io.Serializable;

/**
 * How the public votes and how its votes select; fixed in the call before the vote opens.
 *
 * @param ballot how a ballot is filled in
 * @param most how many projects a ballot may name, or null: as many as there are
 * @param points points to distribute; null for other ballots
 * @param method how votes become a selection
 * @param utility what a project is worth to a voter; only for the Method of Equal Shares, else null
 * @param completion what is done with money left; only for the Method of Equal Shares, else null
 * @param skipping greedy: a project that does not fit is skipped, not the end
 * @param exhaustive Method of Equal Shares: a run of Add1 also stops when nothing more fits
 * @param comparison the greedy result is taken where strictly more voters prefer it
 */
public record SelectionRule(
        BallotKind ballot,
        Integer most,
        Integer points,
        SelectionMethod method,
        Utility utility,
        Completion completion,
        boolean skipping,
        boolean exhaustive,
        boolean comparison)
        implements Serializable {}
