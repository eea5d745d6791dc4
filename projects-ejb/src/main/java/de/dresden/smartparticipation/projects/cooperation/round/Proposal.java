package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.cooperation.score.PartKind;
import java.io.Serializable;
import java.util.List;

/**
 * A computed variant as it is shown.
 *
 * @param key of the round, for the next command
 * @param round the round
 * @param run the variant
 * @param runs all variants of the round, the latest first
 * @param pairs who is to work together, the best first
 * @param alone who stays alone, and why
 * @param blocking pairs that would both do better together
 * @param hands what is fixed and forbidden by hand now
 * @param companies all that were in, by name
 * @param openNames those of them that named others who count for nothing so far, by name; none once it is released
 * @param fault what the checker says against the variant, or null: it is proven
 * @param outdated why it cannot be released as it is, or null
 * @param approval who proposed and released it
 * @param manages whether the person may change the round
 * @param own whether the person proposed it, and may take it back
 */
public record Proposal(
        RoundKey key,
        RoundFrame round,
        RunRow run,
        List<RunRow> runs,
        List<ProposedPair> pairs,
        List<LonelyCompany> alone,
        List<BetterPair> blocking,
        List<RoundDetails.Hand> hands,
        List<CompanyName> companies,
        List<OpenNames> openNames,
        String fault,
        Reason outdated,
        ApprovalView approval,
        boolean manages,
        boolean own)
        implements Serializable {

    public Proposal {
        runs = List.copyOf(runs);
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
        blocking = List.copyOf(blocking);
        hands = List.copyOf(hands);
        companies = List.copyOf(companies);
        openNames = List.copyOf(openNames);
    }

    /** How many names of its companies count for nothing so far. */
    public int namesOpen() {
        return openNames.stream().mapToInt(OpenNames::names).sum();
    }

    /** How many pairs gain on one side only. */
    public long oneSided() {
        return pairs.stream().filter(pair -> pair.gaining() == 1).count();
    }

    /** How many pairs gain on neither side; they were fixed. */
    public long withoutGain() {
        return pairs.stream().filter(pair -> pair.gaining() == 0).count();
    }

    /** Whether pairs can be fixed and forbidden, and a variant proposed. */
    public boolean changeable() {
        return manages && (round.state() == RoundState.OPEN || round.state() == RoundState.RELEASED);
    }

    /**
     * A part of a score as it is shown.
     *
     * @param points what it adds
     * @param sentence why
     */
    public record ShownPart(PartKind kind, int points, Reason sentence) implements Serializable {}

    /**
     * A pair of the variant.
     *
     * @param third who joins it, or null
     * @param score its score; null only in variants of before the scores of those were kept that were fixed against a rule
     * @param fixed why it had to be, or null
     * @param broken against which rules it was fixed
     * @param gaining how many of its first two get something of what they need
     * @param parts of the score; they sum to it
     */
    public record ProposedPair(
            CompanyName one,
            CompanyName other,
            CompanyName third,
            Integer score,
            Reason fixed,
            List<Reason> broken,
            int gaining,
            List<ShownPart> parts)
            implements Serializable {

        public ProposedPair {
            broken = List.copyOf(broken);
            parts = List.copyOf(parts);
        }
    }

    /** Who stays alone. @param why the reason */
    public record LonelyCompany(CompanyName company, Reason why) implements Serializable {}

    /**
     * Two who would both do better together.
     *
     * @param one what the first has now, or null
     * @param other what the second has now, or null
     */
    public record BetterPair(CompanyName first, CompanyName second, int score, Integer one, Integer other)
            implements Serializable {}
}
