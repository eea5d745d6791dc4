package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.proof.core.GrantTerms;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was granted, as the notice and the call have it.
 *
 * @param reference of the grant, or null
 * @param kind how the grant takes part in the costs
 * @param grantCents the grant, at most
 * @param shareBasisPoints the part that is funded; 0 unless by share
 * @param first first day of the period
 * @param last last day of the period
 * @param toleranceBasisPoints by how much a line may be exceeded
 * @param pettyCents reclaims up to this many cents are let go
 * @param dayCount how days of interest are counted
 * @param paidCents what was paid so far, returns taken off
 */
public record ProofTerms(
        String reference,
        FundingKind kind,
        long grantCents,
        int shareBasisPoints,
        LocalDate first,
        LocalDate last,
        int toleranceBasisPoints,
        long pettyCents,
        DayCount dayCount,
        long paidCents)
        implements Serializable {

    /** The same for the pure core. */
    public GrantTerms core() {
        return new GrantTerms(kind, grantCents, shareBasisPoints, toleranceBasisPoints, pettyCents);
    }

    /** Whether a day is in the period. */
    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("kind", kind);
        values.put("grant", grantCents);
        values.put("share", shareBasisPoints);
        values.put("period", first + " – " + last);
        values.put("tolerance", toleranceBasisPoints);
        values.put("petty", pettyCents);
        values.put("paid", paidCents);
        return values;
    }
}
