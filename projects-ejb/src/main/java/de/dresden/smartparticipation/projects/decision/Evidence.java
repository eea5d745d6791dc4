package de.dresden.smartparticipation.projects.decision;

import de.dresden.smartparticipation.projects.selection.Ruling;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * What is known of an application when it is decided on. What there is not, is null: no jury, no public vote, not on the list.
 *
 * @param rank the jury's rank, from 1
 * @param recommended whether the jury recommends it
 * @param votes votes, or points, in the public vote
 * @param byRule whether the rule of the call selects it from the votes
 * @param listPlace its place on the list of those who move up, from an earlier decision
 * @param byList whether it is one that moves up now by the order of the list: the first ones whose sums fit
 */
public record Evidence(Integer rank, Boolean recommended, Long votes, Boolean byRule, Integer listPlace, Boolean byList)
        implements Serializable {

    static final Evidence NONE = new Evidence(null, null, null, null, null, null);

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
                : Stream.of(recommended, byRule).filter(one -> one != null);
    }
}
