package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.business.Finding;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A partner in a list.
 *
 * @param reference its reference
 * @param name its name; as it is in force, or of the draft where nothing is yet
 * @param city postal code and city
 * @param state where it stands
 * @param since since when
 * @param changeWaits whether a change of what is in force waits
 * @param department name of the department that works on it, or null
 * @param findings what is missing or odd about what is being decided; empty where nothing is decided
 */
public record PartnerRow(
        String reference,
        String name,
        String city,
        PartnerState state,
        Instant since,
        boolean changeWaits,
        String department,
        List<Finding> findings)
        implements Serializable {

    public PartnerRow {
        findings = List.copyOf(findings);
    }

    /** How many things are missing. */
    public long missing() {
        return findings.stream()
                .filter(one -> one.weight() == Finding.Weight.MISSING)
                .count();
    }

    /** How many things are odd. */
    public long odd() {
        return findings.stream()
                .filter(one -> one.weight() == Finding.Weight.ODD)
                .count();
    }
}
