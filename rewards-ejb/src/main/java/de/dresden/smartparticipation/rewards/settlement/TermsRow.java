package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was recorded for the settlement with a partner.
 *
 * @param id its key
 * @param terms what
 * @param note why, as the declaration or agreement it follows
 * @param recordedBy name of who recorded it
 * @param recordedAt when
 * @param current whether it is the one that holds now
 * @param releasedBy name of the second person, or null: nobody yet, or it is from before there was a release
 * @param waits whether it waits for its release
 * @param dropped whether it was dropped and never held
 * @param refusal why who reads may not release it, or null
 * @param proposedFrom the day from which the partner's own people proposed this status, or null: they did not
 * @param course how the partner is taxed by all that was recorded up to it; empty for what does not hold
 */
public record TermsRow(
        long id,
        SettlementTerms terms,
        String note,
        String recordedBy,
        Instant recordedAt,
        boolean current,
        String releasedBy,
        boolean waits,
        boolean dropped,
        Reason refusal,
        LocalDate proposedFrom,
        TaxCourse course)
        implements Serializable {

    /** The day from which its status counts, or null: however far back. */
    public LocalDate statusFrom() {
        return held() && !course.steps().isEmpty() ? course.latest().from() : proposedFrom;
    }

    /** Whether it holds or held. */
    boolean held() {
        return !waits && !dropped;
    }

    TermsRow within(TaxCourse known) {
        return new TermsRow(
                id,
                terms,
                note,
                recordedBy,
                recordedAt,
                current,
                releasedBy,
                waits,
                dropped,
                refusal,
                proposedFrom,
                known);
    }
}
