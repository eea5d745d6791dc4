package de.dresden.smartparticipation.platform.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * One entry in the history of an account.
 *
 * @param at when
 * @param action what, as {@code account.created}; its sentence is the text {@code platform.action.<action>}
 * @param by name of who did it; null where the product did it by itself
 */
public record AccountEvent(Instant at, String action, String by) implements Serializable {}
