package de.dresden.smartparticipation.platform.payment;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An order in a list.
 *
 * @param id key
 * @param reference what it is called
 * @param programme whose it is
 * @param caseReference the programme's case
 * @param payee who is paid
 * @param account country and last four characters of the account
 * @param cents amount
 * @param due day on which it is to be paid
 * @param state where it stands
 * @param check what the payee's bank said
 * @param department name of the department that certifies it
 * @param batch reference of the file that it was handed over with, or null
 */
public record PaymentRow(
        long id,
        String reference,
        Programme programme,
        String caseReference,
        String payee,
        String account,
        long cents,
        LocalDate due,
        PaymentState state,
        PayeeCheck check,
        String department,
        String batch)
        implements Serializable {}
