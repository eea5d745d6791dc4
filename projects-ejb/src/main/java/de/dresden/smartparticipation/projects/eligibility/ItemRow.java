package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.time.Instant;

/**
 * An item of the call's list with its answer.
 *
 * @param item key of the item
 * @param text what is to be checked
 * @param mandatory whether nothing is eligible without it
 * @param result what was found; open where nobody answered
 * @param remark why, or empty
 * @param by who answered, or null
 * @param at when, or null
 */
public record ItemRow(
        long item, Wording text, boolean mandatory, ItemResult result, String remark, String by, Instant at)
        implements Serializable {

    /** Whether it keeps the application from being eligible. */
    public boolean hinders() {
        return mandatory && result != ItemResult.MET;
    }
}
