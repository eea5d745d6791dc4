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
 * @param paidCents paid
 * @param retainedCents kept back until the proof of use is accepted
 * @param retentionBasisPoints the part that is kept back
 * @param advanceDays days within which an advance has to be spent; 0: no advances
 * @param earlyFrom from when the project could begin before the grant was final, or null
 * @param notice key of the notice that it last follows
 */
public record GrantStanding(
        long id,
        String reference,
        long cents,
        long askedCents,
        long paidCents,
        long retainedCents,
        int retentionBasisPoints,
        int advanceDays,
        LocalDate earlyFrom,
        long notice)
        implements Serializable {

    private static final int WHOLE = 10_000;

    /** Whether what is asked for still fits, if it came down to so much; what is paid already stands in nobody's way. */
    boolean bears(long down) {
        long kept = retainedCents == 0 ? 0 : down * retentionBasisPoints / WHOLE;
        return askedCents <= Math.max(down - kept, paidCents);
    }

    /** What may still be asked for now. */
    public long leftCents() {
        return Math.max(0, cents - retainedCents - askedCents);
    }
}
