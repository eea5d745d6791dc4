package de.dresden.smartparticipation.projects.cooperation.score;

import java.io.Serializable;
import java.util.Optional;

/**
 * Which pairs a round excludes. Who declined the other one before is never asked again.
 *
 * @param sameSector pairs of one sector
 * @param noKkw pairs of which neither belongs to the cultural and creative industries
 * @param earlier pairs of earlier rounds
 * @param mustNot pairs of which one said that it must not be the other
 */
public record Conditions(boolean sameSector, boolean noKkw, boolean earlier, boolean mustNot) implements Serializable {

    /** All of them. */
    public static Conditions usual() {
        return new Conditions(true, true, true, true);
    }

    /** Why these two must not be paired. */
    public Optional<Exclusion> exclusion(CompanyFacts one, CompanyFacts other) {
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
}
