package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;

/**
 * A notice as somebody saw it.
 *
 * @param reference as {@code ZB-2026-0001}
 * @param version as it was read
 */
public record NoticeKey(String reference, long version) implements Serializable {}
