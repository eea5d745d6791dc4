package de.dresden.smartparticipation.rewards.settlement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How a partner is taxed, as its own people propose it.
 *
 * @param id its key
 * @param status how
 * @param from the day from which it is taxed so
 * @param note what it follows, as the notice of the tax office
 * @param proposedBy name of who proposed it
 * @param proposedAt when
 * @param remark why it came back, or null while it waits
 */
public record TaxProposal(
        long id, TaxStatus status, LocalDate from, String note, String proposedBy, Instant proposedAt, String remark)
        implements Serializable {

    public boolean returned() {
        return remark != null;
    }
}
