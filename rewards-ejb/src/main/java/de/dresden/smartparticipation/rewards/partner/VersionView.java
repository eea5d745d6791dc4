package de.dresden.smartparticipation.rewards.partner;

import java.io.Serializable;
import java.time.Instant;

/**
 * One version of what is approved.
 *
 * @param number its number
 * @param data its values; without the IBAN
 * @param ibanLastFour last four characters of the IBAN, or null
 * @param payableFrom from when the IBAN is paid to, or null while it is not in force
 * @param inForceFrom since when it is in force, or null
 */
public record VersionView(int number, PartnerData data, String ibanLastFour, Instant payableFrom, Instant inForceFrom)
        implements Serializable {

    static VersionView of(PartnerVersion version) {
        return new VersionView(
                version.number(),
                version.particulars().data(),
                version.iban().lastFour(),
                version.ibanPayableFrom(),
                version.inForceFrom());
    }
}
