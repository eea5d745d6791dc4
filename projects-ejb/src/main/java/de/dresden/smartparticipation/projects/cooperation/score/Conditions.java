package de.dresden.smartparticipation.projects.cooperation.score;

import java.io.Serializable;
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

    /** Why these two must not be paired. */
    Optional<Exclusion> exclusion(Measured one, Measured other) {
        return declared(one.facts(), other.facts())
                .or(() -> gain(one, other))
                .or(() -> place(one.facts(), other.facts()));
    }

    private Optional<Exclusion> declared(CompanyFacts one, CompanyFacts other) {
        if (mustNot && (one.mustNot().contains(other.id()) || other.mustNot().contains(one.id()))) {
            return Optional.of(Exclusion.MUST_NOT);
        }
        if (one.declined().contains(other.id()) || other.declined().contains(one.id())) {
            return Optional.of(Exclusion.DECLINED);
        }
        if (earlier && (one.earlier().contains(other.id()) || other.earlier().contains(one.id()))) {
            return Optional.of(Exclusion.EARLIER_PAIR);
        }
        if (noKkw && !one.kkw() && !other.kkw()) {
            return Optional.of(Exclusion.NO_KKW);
        }
        return sameSector && one.sector().equals(other.sector())
                ? Optional.of(Exclusion.SAME_SECTOR)
                : Optional.empty();
    }

    private Optional<Exclusion> gain(Measured one, Measured other) {
        return switch (PairPoints.gaining(one, other)) {
            case 0 -> Optional.of(Exclusion.NEITHER_GAINS);
            case 1 -> oneSided ? Optional.of(Exclusion.ONE_SIDED) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Exclusion> place(CompanyFacts one, CompanyFacts other) {
        return inDresden(one, other) < Math.min(BOTH, leastInDresden)
                ? Optional.of(Exclusion.TOO_FEW_IN_DRESDEN)
                : Optional.empty();
    }

    /** How many of the two are in Dresden. */
    static int inDresden(CompanyFacts one, CompanyFacts other) {
        return (one.inDresden() ? 1 : 0) + (other.inDresden() ? 1 : 0);
    }
}
