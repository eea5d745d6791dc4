package de.dresden.smartparticipation.projects.drawdown;

import java.io.Serializable;

/**
 * A payment request as somebody saw it.
 *
 * @param reference as {@code MA-2026-0001}
 * @param version as it was read
 */
public record DrawdownKey(String reference, long version) implements Serializable {}
