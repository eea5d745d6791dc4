package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A row of the cash office's answer, and what an import makes of it.
 *
 * @param number number of the row in the file, as a spreadsheet program shows it
 * @param order reference of the order as it stands in the file
 * @param payee who is paid by that order, or null where there is no such order
 * @param cents amount of that order, or null
 * @param outcome what the row says, or null where it cannot be read
 * @param day day of the booking, or null
 * @param reason why it came back, or null
 * @param verdict whether it is booked
 * @param problem why it is not, or null
 */
public record BookingRow(
        long number,
        String order,
        String payee,
        Long cents,
        PaymentOutcome outcome,
        LocalDate day,
        String reason,
        BookingVerdict verdict,
        Reason problem)
        implements Serializable {}
