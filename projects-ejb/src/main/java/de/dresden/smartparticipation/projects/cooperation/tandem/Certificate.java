package de.dresden.smartparticipation.projects.cooperation.tandem;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a company was certified with a notice.
 *
 * @param id key
 * @param reference as {@code DM-2026-0001}
 * @param company key of the company
 * @param number 1 for the first one of the company in this tandem; a later one takes the place of those before
 * @param notice reference of the notice
 * @param granted day of the notice
 * @param cents its share in cents
 * @param file key of the document
 * @param registerUntil last day to enter it in the register
 * @param registered when it was entered, or null
 * @param registerNumber under which number, or null
 */
public record Certificate(
        long id,
        String reference,
        long company,
        int number,
        String notice,
        LocalDate granted,
        long cents,
        long file,
        LocalDate registerUntil,
        LocalDate registered,
        String registerNumber)
        implements Serializable {

    /** The kind of subject that a certificate is: its task hangs on it. */
    static final String SUBJECT = "de-minimis";

    /** Whether it waits to be entered in the register. */
    public boolean waits() {
        return registered == null;
    }
}
