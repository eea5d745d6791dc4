package de.dresden.smartparticipation.projects.drawdown;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A receipt (Beleg).
 *
 * @param day when it was paid
 * @param payee to whom
 * @param cents amount
 * @param item item of the cost plan
 * @param file key of its file, or null
 * @param fileName name of that file, or null
 */
public record Receipt(LocalDate day, String payee, long cents, String item, Long file, String fileName)
        implements Serializable {}
