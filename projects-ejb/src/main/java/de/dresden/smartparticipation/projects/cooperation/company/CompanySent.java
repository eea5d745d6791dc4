package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;

/**
 * What came of a registration that a program handed in.
 *
 * @param reference the company's reference
 * @param key the secret key of its page, or null where it was told before
 */
public record CompanySent(String reference, String key) implements Serializable {}
