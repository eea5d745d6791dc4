package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.projects.proof.core.ProofItem;
import java.io.Serializable;

/**
 * A line of the cost plan and what was spent on it, in cents.
 *
 * @param id key
 * @param position from 1
 * @param title its name
 * @param plannedCents what was granted for it
 * @param spentCents what was spent by its receipts
 * @param struckCents what of it does not count
 */
public record ItemRow(long id, int position, String title, long plannedCents, long spentCents, long struckCents)
        implements Serializable {

    ProofItem core() {
        return new ProofItem(title, plannedCents, spentCents, struckCents);
    }
}
