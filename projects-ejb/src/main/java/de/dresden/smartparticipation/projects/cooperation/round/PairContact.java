package de.dresden.smartparticipation.projects.cooperation.round;

import java.io.Serializable;
import java.util.Locale;

/**
 * Whom to write to at a company of a pair.
 *
 * @param side key of the company's side of the pair
 * @param company key of the company
 * @param reference of the company, as {@code UN-2026-0001}
 * @param name of the company
 * @param email address of its contact
 * @param language in which it is written to
 */
public record PairContact(long side, long company, String reference, String name, String email, Locale language)
        implements Serializable {}
