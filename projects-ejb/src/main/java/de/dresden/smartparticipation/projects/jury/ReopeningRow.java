package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import java.io.Serializable;

/**
 * That a closed round shall be opened again.
 *
 * @param version for the next command
 * @param reason why
 * @param approval by whom it was asked, and whether the person may approve
 * @param mine whether the person may take it back
 */
public record ReopeningRow(long version, String reason, ApprovalView approval, boolean mine) implements Serializable {}
