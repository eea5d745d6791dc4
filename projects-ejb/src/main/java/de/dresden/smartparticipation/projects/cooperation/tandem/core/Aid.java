package de.dresden.smartparticipation.projects.cooperation.tandem.core;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * De-minimis aid that a firm was granted.
 *
 * @param recipient firm that got it
 * @param giver who gave it
 * @param granted day on which the firm got a right to it (Art. 3(3)), whatever was paid when
 * @param cents gross grant equivalent in cents
 */
public record Aid(String recipient, String giver, LocalDate granted, long cents) implements Serializable {}
