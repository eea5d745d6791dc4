package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A receipt.
 *
 * @param id key
 * @param item key of the line it belongs to
 * @param position of that line
 * @param number number of the receipt; may be empty
 * @param day when it was paid
 * @param payee to whom
 * @param purpose what for; may be empty
 * @param cents how much
 * @param struckCents what of it does not count
 * @param struckReason why not, or null
 * @param outside whether it was paid outside the period of the grant
 * @param origin number of the payment request from which it was taken over, or null
 * @param file key of its file there, or null
 * @param fileName name of that file, or null
 */
public record ReceiptRow(
        long id,
        long item,
        int position,
        String number,
        LocalDate day,
        String payee,
        String purpose,
        long cents,
        long struckCents,
        String struckReason,
        boolean outside,
        String origin,
        Long file,
        String fileName)
        implements Serializable {}
