package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What has become of a grant's money.
 *
 * @param id key of the grant
 * @param reference number of the notice that granted it
 * @param cents granted
 * @param askedCents asked for, paid or not
 * @param paidCents paid out altogether, whatever came back of it
 * @param repaidCents what of that came back on reclaims, without interest
 * @param retainedCents kept back until the proof of use is accepted
 * @param retentionBasisPoints the part that is kept back
 * @param advanceDays days within which an advance has to be spent; 0: no advances
 * @param earlyFrom from when the project could begin before the grant was final, or null
 * @param notice key of the notice that it last follows
 * @param dueCents what is due by the accepted proof of use; null until it is accepted
 */
public record GrantStanding(
        long id,
        String reference,
        long cents,
        long askedCents,
        long paidCents,
        long repaidCents,
        long retainedCents,
        int retentionBasisPoints,
        int advanceDays,
        LocalDate earlyFrom,
        long notice,
        Long dueCents)
        implements Serializable {

    private static final int WHOLE = 10_000;

    /**
     * What all requests together may come to: what is granted less what is kept back, and never more than is due once the proof of use is
     * accepted (ANBest-P Nr. 6: the grant is what the proof leaves of it).
     */
    public long mostCents() {
        return Math.min(cents - retainedCents, dueCents == null ? cents : dueCents);
    }

    /**
     * Paid, less what came back: what portfolio, project file, status reports and budget lines call paid, for the cash office's repayments
     * are booked back on the lines that bore them.
     */
    public long netPaidCents() {
        return paidCents - repaidCents;
    }

    /** Whether what is asked for still fits, if it came down to so much; what is paid already stands in nobody's way. */
    boolean bears(long down) {
        long kept = retainedCents == 0 ? 0 : down * retentionBasisPoints / WHOLE;
        return askedCents <= Math.max(down - kept, paidCents);
    }

    /** Whether the proof of use is accepted and all that is due by it was asked for. */
    public boolean exhausted() {
        return dueCents != null && leftCents() == 0;
    }

    /** What may still be asked for now. */
    public long leftCents() {
        return Math.max(0, mostCents() - askedCents);
    }
}
