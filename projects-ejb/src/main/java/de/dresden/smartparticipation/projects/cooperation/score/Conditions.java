package de.dresden.smartparticipation.projects.cooperation.score;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Which pairs a round excludes. Who declined the other one before is never asked again, and who would both get nothing of what they need are
 * never paired.
 *
 * @param sameSector pairs of one sector
 * @param noKkw pairs of which neither belongs to the cultural and creative industries
 * @param earlier pairs of earlier rounds
 * @param mustNot pairs of which one said that it must not be the other
 * @param oneSided pairs of which only one gets something of what it needs
 * @param leastInDresden companies that must be in Dresden, 0 to 3; of a pair two at most, the third of a group counts too
 */
public record Conditions(
        boolean sameSector, boolean noKkw, boolean earlier, boolean mustNot, boolean oneSided, int leastInDresden)
        implements Serializable {

    private static final int BOTH = 2;
    private static final List<Exclusion> RULES = List.of(Exclusion.values());

    /** All of them. @param leastInDresden companies of a tandem that must be in Dresden */
    public static Conditions usual(int leastInDresden) {
        return new Conditions(true, true, true, true, true, leastInDresden);
    }

    /**
     * For a third company beside each of a pair that is allowed: the pair has as many in Dresden as it needs, so that the third may be from
     * outside, unless all three must be there.
     */
    public Conditions besidePair() {
        return leastInDresden > BOTH ? this : new Conditions(sameSector, noKkw, earlier, mustNot, oneSided, 0);
    }

    /** The first rule that keeps these two from being paired. */
    Optional<Exclusion> exclusion(Measured one, Measured other) {
        for (Exclusion rule : RULES) {
            if (breaks(rule, one, other)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** All rules that keep these two from being paired, in their order. */
    List<Exclusion> exclusions(Measured one, Measured other) {
        return RULES.stream().filter(rule -> breaks(rule, one, other)).toList();
    }

    private boolean breaks(Exclusion rule, Measured measured, Measured beside) {
        CompanyFacts one = measured.facts();
        CompanyFacts other = beside.facts();
        return switch (rule) {
            case MUST_NOT ->
                mustNot
                        && (one.mustNot().contains(other.id())
                                || other.mustNot().contains(one.id()));
            case DECLINED ->
                one.declined().contains(other.id()) || other.declined().contains(one.id());
            case EARLIER_PAIR ->
                earlier
                        && (one.earlier().contains(other.id())
                                || other.earlier().contains(one.id()));
            case NO_KKW -> noKkw && !one.kkw() && !other.kkw();
            case SAME_SECTOR -> sameSector && one.sector().equals(other.sector());
            case NEITHER_GAINS -> PairPoints.gaining(measured, beside) == 0;
            case ONE_SIDED -> oneSided && PairPoints.gaining(measured, beside) == 1;
            case TOO_FEW_IN_DRESDEN -> inDresden(one, other) < Math.min(BOTH, leastInDresden);
        };
    }

    /** How many of the two are in Dresden. */
    static int inDresden(CompanyFacts one, CompanyFacts other) {
        return (one.inDresden() ? 1 : 0) + (other.inDresden() ? 1 : 0);
    }
}
