package de.dresden.smartparticipation.projects.drawdown;

import java.time.LocalDate;

/**
 * A receipt that was handed in with a request that counts: neither refused nor taken back.
 *
 * @param request number of that request
 */
record KnownReceipt(String request, LocalDate day, String payee, long cents) {

    /** Without a number, the same day, payee and amount is the same receipt. */
    boolean same(NewReceipt other) {
        return day.equals(other.day())
                && payee.equalsIgnoreCase(other.payee())
                && other.cents() != null
                && cents == other.cents();
    }
}
