package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A round as it is shown.
 *
 * @param key for the next command
 * @param frame what it is
 * @param data its rules
 * @param members who is in, by name
 * @param hands what was fixed and forbidden by hand
 * @param runs computed variants, the latest first
 * @param pairs released pairs, the latest first
 * @param waiting released companies that could be taken in
 * @param openNames companies of the next variant that named others who count for nothing so far, by name
 * @param computing the job that computes a variant now, or null
 * @param closeReason why it was closed, or null
 * @param manages whether the person may change it
 * @param history what happened, the latest first
 */
public record RoundDetails(
        RoundKey key,
        RoundFrame frame,
        RoundData data,
        List<Member> members,
        List<Hand> hands,
        List<RunRow> runs,
        List<AskedPair> pairs,
        int waiting,
        List<OpenNames> openNames,
        Computing computing,
        String closeReason,
        boolean manages,
        List<HistoryEvent> history)
        implements Serializable {

    public RoundDetails {
        members = List.copyOf(members);
        hands = List.copyOf(hands);
        runs = List.copyOf(runs);
        pairs = List.copyOf(pairs);
        openNames = List.copyOf(openNames);
        history = List.copyOf(history);
    }

    /** Whether a variant can be computed now. */
    public boolean computable() {
        return manages && (frame.state() == RoundState.OPEN || frame.state() == RoundState.RELEASED);
    }

    /** Whether rules and companies can be changed now. */
    public boolean changeable() {
        return manages && frame.state() != RoundState.PROPOSED && frame.state() != RoundState.CLOSED;
    }

    /** How many would be in the next variant. */
    public long free() {
        return members.stream().filter(Member::free).count();
    }

    /** How many names of the next variant's companies count for nothing so far. */
    public int namesOpen() {
        return openNames.stream().mapToInt(OpenNames::names).sum();
    }

    /** How many would be in the next variant but wait in another round's proposal. */
    public long elsewhere() {
        return members.stream()
                .filter(one -> one.free() && one.elsewhere() != null)
                .count();
    }

    /**
     * A variant that is being computed.
     *
     * @param job that does it
     * @param own whether this person asked for it
     * @param by name of who did, or null
     * @param since when it was asked for
     */
    public record Computing(long job, boolean own, String by, Instant since) implements Serializable {}

    /**
     * A company of the round.
     *
     * @param company which
     * @param leftOut why it was left out by hand, or null
     * @param ready whether it is released and agrees to be paired
     * @param paired whether it is in a living pair, of whatever round
     * @param elsewhere another round in whose open proposal it stands, or null
     */
    public record Member(CompanyName company, String leftOut, boolean ready, boolean paired, RoundFrame elsewhere)
            implements Serializable {

        /** Whether it would be in the next variant. */
        public boolean free() {
            return leftOut == null && ready && !paired;
        }
    }

    /**
     * What was said of a pair by hand.
     *
     * @param by name of who said it, or null
     */
    public record Hand(CompanyName one, CompanyName other, HandKind kind, String reason, String by, Instant at)
            implements Serializable {}

    /**
     * A released pair.
     *
     * @param id key
     * @param state where it stands
     * @param since since when
     * @param until last day to answer
     * @param score its score, or null where a rule excludes what was fixed
     * @param run number of its variant
     * @param sides its companies with their answers
     */
    public record AskedPair(
            long id, PairState state, Instant since, LocalDate until, Integer score, int run, List<Side> sides)
            implements Serializable {

        public AskedPair {
            sides = List.copyOf(sides);
        }
    }

    /**
     * A company of a released pair.
     *
     * @param accepted its answer, or null
     * @param at when it answered, or null
     * @param reason why it declined, or null
     */
    public record Side(CompanyName company, Boolean accepted, Instant at, String reason) implements Serializable {}
}
