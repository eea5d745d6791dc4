package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Told to the programmes in the same transaction: an order has ended. A programme observes it and asks whether the case is its own.
 *
 * @param subject the programme's case that the order was made for
 * @param order reference of the order, as {@code AO-2026-00042}
 * @param outcome how it ended
 * @param day day of the booking; of a cancellation the day on which it was given up
 * @param cents amount of the order
 * @param reason why it came back or was given up, or null
 */
public record PaymentBooked(
        Subject subject, String order, PaymentOutcome outcome, LocalDate day, long cents, String reason)
        implements Serializable {}
