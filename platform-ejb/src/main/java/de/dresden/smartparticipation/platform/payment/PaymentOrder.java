package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.time.LocalDate;

/**
 * A payment order as its row has it; steps are rules on it ({@link MayOrder}) and conditional updates ({@link PaymentTable}).
 *
 * @param id key
 * @param reference what it is called, as {@code AO-2026-00042}
 * @param programme whose it is
 * @param department whose clerks certify it
 * @param subject the programme's case
 * @param payee name of who is paid
 * @param ibanSealed account, sealed
 * @param cents amount
 * @param purpose what the payee reads
 * @param due day on which it is to be paid
 * @param contentHash SHA-256 of what is paid, fixed when it was prepared
 * @param state where it stands
 * @param prepared who prepared it
 * @param certified who certified it; nobody yet: {@link Capacity#NOBODY}
 * @param check what the payee's bank said
 * @param batch key of the file that it was handed over with, or null
 * @param ordered day in Dresden on which it was ordered, or null
 * @param left whether somebody has taken that file
 */
record PaymentOrder(
        long id,
        String reference,
        Programme programme,
        long department,
        Subject subject,
        String payee,
        String ibanSealed,
        long cents,
        String purpose,
        LocalDate due,
        byte[] contentHash,
        PaymentState state,
        Capacity prepared,
        Capacity certified,
        PayeeCheck check,
        Long batch,
        LocalDate ordered,
        boolean left) {

    static final String TYPE = "payment-order";

    /** The order itself, for audit, tasks and files. */
    Subject self() {
        return new Subject(TYPE, id, reference);
    }
}
