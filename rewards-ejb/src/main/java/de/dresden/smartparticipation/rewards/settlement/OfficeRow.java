package de.dresden.smartparticipation.rewards.settlement;

import java.io.Serializable;
import java.time.Instant;

/**
 * In whose name statements are written, and what pays them.
 *
 * @param address name and address of the office, in several lines
 * @param budgetLine budget line that is charged (Buchungsstelle)
 * @param note what it follows
 * @param recordedBy name of who recorded it
 * @param recordedAt when
 */
public record OfficeRow(String address, String budgetLine, String note, String recordedBy, Instant recordedAt)
        implements Serializable {}
