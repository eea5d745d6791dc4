package de.dresden.smartparticipation.projects.eligibility;

import java.io.Serializable;

/**
 * An answer to an item of the call's list.
 *
 * @param item key of the item
 * @param result what was found
 * @param remark up to 1,000 characters; needed where it is not met
 */
public record ItemAnswer(long item, ItemResult result, String remark) implements Serializable {

    static final int LONGEST = 1_000;

    public ItemAnswer {
        result = result == null ? ItemResult.OPEN : result;
        remark = remark == null ? "" : remark.strip();
    }
}
