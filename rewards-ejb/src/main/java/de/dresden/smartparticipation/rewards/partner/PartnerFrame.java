package de.dresden.smartparticipation.rewards.partner;

import java.io.Serializable;

/**
 * A partner as the other rooms know it.
 *
 * @param id key
 * @param reference as {@code PT-2026-0007}
 * @param name name of the version in force, or of the application where there is none
 * @param state where it stands
 * @param contractVersion number of the version in force, or 0 where there is none
 * @param department who works on it, or null where nobody has taken it up
 */
public record PartnerFrame(
        long id, String reference, String name, PartnerState state, int contractVersion, Long department)
        implements Serializable {}
