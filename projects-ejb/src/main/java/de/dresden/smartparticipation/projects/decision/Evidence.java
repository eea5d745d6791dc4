package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.projects.jury.RecommendationKind;
import de.dresden.smartparticipation.projects.selection.Ruling;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * What is known of an application when it is decided on. What there is not, is null: no jury, no public vote, not on the list.
 *
 * @param rank the jury's rank, from 1
 * @param recommendation what the jury recommends
 * @param juryPlace in which order the jury lets it move up, from 1; only where it moves up
 * @param votes votes, or points, in the public vote
 * @param byRule whether the rule of the call selects it from the votes
 * @param listPlace its place on the list of those who move up, from an earlier decision
 * @param byList whether it is one that moves up now by the order of the list: the first ones whose sums fit
 */
public record Evidence(
        Integer rank,
        RecommendationKind recommendation,
        Integer juryPlace,
        Long votes,
        Boolean byRule,
        Integer listPlace,
        Boolean byList)
        implements Serializable {

    static final Evidence NONE = new Evidence(null, null, null, null, null, null, null);

    /** The same for somebody who reads nothing of the jury. */
    Evidence withoutJury() {
        return new Evidence(null, null, null, votes, byRule, listPlace, byList);
    }

    /** @param recommended whether the jury recommends it, or null. @param juryPlace in which order it moves up, or null */
    static RecommendationKind kind(Boolean recommended, Integer juryPlace) {
        if (recommended == null) {
            return null;
        }
        if (juryPlace != null) {
            return RecommendationKind.MOVES_UP;
        }
        return recommended ? RecommendationKind.RECOMMENDED : RecommendationKind.NOT_RECOMMENDED;
    }

    /** Whether the jury recommends it now, not only that it moves up; null where there is no jury. */
    Boolean recommended() {
        return recommendation == null ? null : recommendation == RecommendationKind.RECOMMENDED;
    }

    /** As it is frozen: what was frozen before the jury's order was kept reads as it did then. */
    String content() {
        String known = "Evidence[rank=" + rank + ", recommended=" + recommended() + ", votes=" + votes + ", byRule="
                + byRule + ", listPlace=" + listPlace + ", byList=" + byList + "]";
        return juryPlace == null ? known : known + " juryPlace=" + juryPlace;
    }

    /** Whether a ruling differs from what jury, vote or list lead to; each that there is counts. */
    boolean deviates(Ruling ruling) {
        boolean selected = ruling == Ruling.SELECTED;
        return leading().anyMatch(one -> one != selected);
    }

    /** Whether everything that there is leads to it being selected; not where nothing leads anywhere. */
    boolean leads() {
        return leading().findAny().isPresent() && leading().allMatch(one -> one);
    }

    /** Once there is a list, its order leads: jury and vote have made it what it is. */
    private Stream<Boolean> leading() {
        return byList != null
                ? Stream.of(byList)
                : Stream.of(recommended(), byRule).filter(one -> one != null);
    }
}
