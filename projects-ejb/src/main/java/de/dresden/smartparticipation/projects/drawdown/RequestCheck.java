package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;

/**
 * One point that is looked at before a request is certified.
 *
 * @param text what holds, or does not
 * @param holds whether it does
 * @param must whether it cannot be certified without
 */
public record RequestCheck(Reason text, boolean holds, boolean must) implements Serializable {}
