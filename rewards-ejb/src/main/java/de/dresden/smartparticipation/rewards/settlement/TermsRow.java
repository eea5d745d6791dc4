package de.dresden.smartparticipation.rewards.settlement;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was recorded for the settlement with a partner.
 *
 * @param terms what
 * @param note why, as the declaration or agreement it follows
 * @param recordedBy name of who recorded it
 * @param recordedAt when
 * @param current whether it is the one that holds now
 */
public record TermsRow(SettlementTerms terms, String note, String recordedBy, Instant recordedAt, boolean current)
        implements Serializable {}
