package de.dresden.smartparticipation.platform.payment;

import java.io.Serializable;

/**
 * How much stands in one state.
 *
 * @param state the state
 * @param orders how many orders
 * @param cents their sum
 */
public record PaymentSum(PaymentState state, long orders, long cents) implements Serializable {}
