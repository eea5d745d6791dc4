package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import java.io.Serializable;

/**
 * A waiver of interest.
 *
 * @param cents how much
 * @param reason why
 * @param approval as the person who looks sees it
 */
public record WaiverView(long cents, String reason, ApprovalView approval) implements Serializable {}
