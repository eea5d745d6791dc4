package de.dresden.smartparticipation.platform.payment;

/** How an order ended. */
public enum PaymentOutcome {
    PAID,
    /** Came back unpaid, also after it was booked as paid. */
    RETURNED,
    /** Given up before it was ordered. */
    CANCELLED
}
