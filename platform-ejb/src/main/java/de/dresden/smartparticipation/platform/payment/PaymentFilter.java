package de.dresden.smartparticipation.platform.payment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which orders are meant; what is empty or null asks for nothing.
 *
 * @param text part of a reference, of the case's reference, of the payee or the creditor
 * @param states where they stand
 * @param programmes whose they are
 * @param departments keys of the departments that certify them
 * @param checks what the payee's bank said
 * @param dueUntil to be paid by this day
 */
public record PaymentFilter(
        String text,
        Set<PaymentState> states,
        Set<Programme> programmes,
        Set<Long> departments,
        Set<PayeeCheck> checks,
        LocalDate dueUntil)
        implements Serializable {

    public PaymentFilter {
        text = text == null ? "" : text.strip();
        states = Set.copyOf(states);
        programmes = Set.copyOf(programmes);
        departments = Set.copyOf(departments);
        checks = Set.copyOf(checks);
    }

    public static PaymentFilter all() {
        return new PaymentFilter("", Set.of(), Set.of(), Set.of(), Set.of(), null);
    }

    /** Those in one state. */
    public static PaymentFilter in(PaymentState state) {
        return new PaymentFilter("", Set.of(state), Set.of(), Set.of(), Set.of(), null);
    }
}
